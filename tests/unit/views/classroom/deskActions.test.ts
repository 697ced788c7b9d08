import { beforeEach, describe, expect, it } from 'vitest';
import { Explorer } from '../../../../src/explorer/explorer.svelte';
import { Lesson } from '../../../../src/explorer/lesson.svelte';
import type { Order } from '../../../../src/explorer/lessonMessage';
import { deskActions } from '../../../../src/views/classroom/teacher/deskActions';
import { shippedStory } from '../../../fixtures/shippedStory';
import { shippedTour } from '../../../fixtures/shippedTour';

const story = shippedStory('palmyra-2016');
const tour = shippedTour('palmyra-2016');

let lesson: Lesson;
let orders: Order[];
let sheets: number;
const desk = (walls: number) =>
  deskActions(lesson, { walls, order: (order) => void orders.push(order) }, () => {
    sheets += 1;
  });
const task = tour.stops.length;

beforeEach(() => {
  const explorer = new Explorer(story, { language: 'en', flavor: 'day' }, { view: 'classroom' });
  lesson = new Lesson(explorer, tour);
  orders = [];
  sheets = 0;
});

describe('the desk', () => {
  it('lets a wall go through its task, and alone goes past it', () => {
    lesson.goTo(task);
    desk(1).forward();
    desk(1).back();
    expect([orders, lesson.index]).toEqual([['forward', 'back'], task]);
    desk(0).forward();
    expect(lesson.index).toBe(task + 1);
  });

  it('wipes the drawing of a wall that is blank, and leaves it blank', () => {
    lesson.blank = true;
    desk(1).clear();
    expect([orders, lesson.blank]).toEqual([['clear'], true]);
  });

  it('shows the questions of a stop, and none where there are none', () => {
    desk(1).discuss();
    expect(lesson.discussing).toBe(true);
    desk(1).discuss();
    lesson.goTo(task);
    desk(1).discuss();
    expect(lesson.discussing).toBe(false);
  });

  it('opens the sheet', () => {
    desk(1).sheet();
    expect(sheets).toBe(1);
  });
});
