import { describe, expect, it } from 'vitest';
import { storyAddress } from '../../../../../src/views/classroom/sheet/storyAddress';

describe('storyAddress', () => {
  it.each([
    ['https://maps.example.org/dateline/', 'https://maps.example.org/dateline/?story=road&lang=ar'],
    ['https://maps.example.org', 'https://maps.example.org/?story=road&lang=ar'],
    ['http://map.lan/index.html', 'http://map.lan/index.html?story=road&lang=ar'],
  ])('leads from %s to the story', (site, address) => {
    expect(storyAddress(site, 'road', 'ar')).toBe(address);
  });
});
