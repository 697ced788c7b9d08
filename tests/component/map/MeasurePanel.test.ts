import { screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import MeasurePanel from '../../../src/map/MeasurePanel.svelte';
import { explore, show, textOf } from '../show';

const given = (hasMap: boolean) => ({ onclose: () => undefined, hasMap });
const withEnds = { measure: { from: 'palmyra', to: 'mosul' } } as const;

describe('the measuring panel', () => {
  it.each([
    ['en', 'To', '480 km (300 miles)'],
    ['ar', 'إلى', '٤٨٠ كم (٣٠٠ ميل)'],
  ] as const)('tells in %s how far one place lies from another', async (language, to, far) => {
    const explorer = explore({ language });
    explorer.measure.begin('palmyra');
    const { user } = show(MeasurePanel, given(true), explorer);
    await user.selectOptions(screen.getByLabelText(to), 'mosul');
    expect(textOf(screen.getByRole('status'))).toContain(far);
  });

  it('shows a point of the map beside the places', () => {
    const address = { measure: { from: 'palmyra', to: [40, 35] } };
    show(MeasurePanel, given(true), explore({ address }));
    const options = screen.getByLabelText<HTMLSelectElement>('To').selectedOptions;
    expect(options[0]?.text).toMatch(/35.*° N, 40.*° E/);
  });

  it('keeps its units while a point is awaited', async () => {
    const { user, explorer } = show(MeasurePanel, given(true), explore({ address: withEnds }));
    await user.click(screen.getByRole('radio', { name: 'Miles' }));
    await user.click(screen.getByRole('button', { name: 'To a point on the map' }));
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(explorer.measure.units).toBe('imperial');
  });

  it('draws rings around a place', async () => {
    const { user, explorer } = show(MeasurePanel, given(true), explore({ address: withEnds }));
    await user.click(screen.getByRole('checkbox'));
    await user.selectOptions(screen.getByLabelText('Around'), 'raqqa');
    expect(explorer.measure.rings).toBe('raqqa');
  });

  it('offers nothing that needs a map where there is none', () => {
    show(MeasurePanel, given(false), explore({ address: withEnds }));
    expect(screen.queryByRole('button', { name: /point on the map/ })).toBeNull();
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(textOf(screen.getByRole('status'))).toContain('480 km');
  });
});
