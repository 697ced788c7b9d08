import { describeValue, pointer, shortened, type Report } from '../issues';
import { textIsPlain } from './textIsPlain';

const dangerous = ['__proto__', 'constructor', 'prototype'];
const longestField = 10_000;

/** No key, number or text anywhere in a file can surprise what reads it, whatever its meaning. */
export function valuesAreHarmless(
  value: unknown,
  file: string,
  path: string,
  report: Report,
): void {
  if (typeof value === 'string') textIsHarmless(value, file, path, report);
  else if (typeof value === 'number') numberIsFinite(value, file, path, report);
  else if (Array.isArray(value)) {
    value.forEach((item, index) => {
      valuesAreHarmless(item, file, pointer(path, index), report);
    });
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      keyIsHarmless(key, file, path, report);
      valuesAreHarmless(inner, file, pointer(path, shortened(key, 80)), report);
    }
  }
}

function keyIsHarmless(key: string, file: string, path: string, report: Report): void {
  if (!dangerous.includes(key)) return;
  report({
    file,
    path: pointer(path, key),
    found: `a member named "${key}"`,
    expected: 'members that mean something in a story',
    remedy: 'Remove it: this name can change how a program works.',
  });
}

function numberIsFinite(value: number, file: string, path: string, report: Report): void {
  if (Number.isFinite(value)) return;
  report({
    file,
    path,
    found: describeValue(value),
    expected: 'a number that a computer can hold',
    remedy: 'Write a smaller number.',
  });
}

function textIsHarmless(value: string, file: string, path: string, report: Report): void {
  if (value.length > longestField) {
    report({
      file,
      path,
      found: `${value.length} characters`,
      expected: `at most ${longestField} characters in one field`,
      remedy: 'Shorten it.',
    });
    return;
  }
  textIsPlain(value, file, path, report);
}
