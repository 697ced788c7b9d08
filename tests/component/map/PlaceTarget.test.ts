import { screen } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import PlaceTarget from '../../../src/map/PlaceTarget.svelte';
import { explore, placeOf, show } from '../show';

describe('the button of a place on the map', () => {
  const showTarget = (view?: 'classroom') => {
    const explorer = explore({ address: view ? { view } : {} });
    const place = placeOf(explorer, 'mosul');
    show(PlaceTarget, { spot: { place, pixel: { x: 5, y: 5 }, radius: 9 } }, explorer);
    flushSync(() => {
      explorer.hidden.add('labels');
    });
    return explorer;
  };

  it('has no name on a blind map in front of a class, until the names are back', () => {
    const explorer = showTarget('classroom');
    expect(screen.getByRole('button').getAttribute('aria-label')).not.toMatch(/Mosul/);
    expect(screen.getByRole('button').getAttribute('aria-label')).not.toBe('');
    flushSync(() => {
      explorer.hidden.delete('labels');
    });
    expect(screen.getByRole('button', { name: /^Mosul,/ })).toBeTruthy();
  });

  it('keeps its name for a reader who has switched the names off', () => {
    showTarget();
    expect(screen.getByRole('button', { name: /^Mosul,/ })).toBeTruthy();
  });
});
