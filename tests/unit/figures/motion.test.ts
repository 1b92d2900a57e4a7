import { describe, expect, it } from 'vitest';
import { toMarkup } from '../../../src/figures/mark.ts';
import { filmOf, pictureOf, timesBegun, wayAt } from '../../../src/figures/motion.ts';
import { scenesOf } from '../../../src/figures/scenes.ts';
import { posesOfOnce, secondsOfOnce } from '../../../src/figures/timing.ts';
import { exercises } from './people.ts';

const named = (id: string) => exercises.find((exercise) => exercise.id === id) ?? exercises[0];
const all = exercises.map((exercise) => [exercise.id, exercise] as const);

describe('one go through a movement', () => {
  it.each([
    ['knee-to-chest-single', [0, 1], 'there; the way back belongs to the next start'],
    ['sit-to-stand', [0, 1, 2, 3, 2, 1], 'there and back the same way'],
    ['walking', [0, 1, 2, 3], 'round and round'],
  ])('of %s passes the poses %j: %s', (id, places) => {
    const exercise = named(id);
    expect(exercise && posesOfOnce(exercise)).toEqual(places);
  });
});

describe('the way of a movement', () => {
  it.each(all)('%s begins still in its first pose', (_, exercise) => {
    expect(wayAt(exercise, 0)).toMatchObject({ from: 0, to: 0 });
  });

  it.each(all)('%s reaches each pose before it leaves it', (_, exercise) => {
    let passed = 0;
    for (const place of posesOfOnce(exercise)) {
      passed += exercise.poses[place]?.seconds ?? 0;
      expect(wayAt(exercise, passed - 0.001)).toMatchObject({ to: place });
      expect(wayAt(exercise, passed - 0.001).share).toBeGreaterThan(0.99);
    }
  });

  it.each(all)('%s goes on from where it was', (_, exercise) => {
    const whole = 2 * secondsOfOnce(exercise);
    let last = wayAt(exercise, 0);
    for (let passed = 0; passed < whole; passed += 0.05) {
      const now = wayAt(exercise, passed);
      const jumped = now.to !== last.to && now.from !== last.to;
      expect(jumped, `at ${passed}`).toBe(false);
      last = now;
    }
  });

  it('counts how many times it has begun', () => {
    const exercise = named('knee-to-chest-single');
    expect([0, 12.9, 13, 26].map((passed) => exercise && timesBegun(exercise, passed))).toEqual([1, 1, 2, 3]);
  });
});

describe('the film of a movement', () => {
  const picture = (id: string, second: boolean) => {
    const exercise = named(id);
    if (!exercise) return '';
    return pictureOf(filmOf(exercise), { from: 1, to: 1, share: 1 }, second).map(toMarkup).join('');
  };

  it.each(all)('%s is neither too tall nor too wide, and has room for all of it', (_, exercise) => {
    const [film, needed] = [filmOf(exercise).frame, scenesOf(exercise).frame];
    expect(film.width / film.height).toBeGreaterThan(1.45);
    expect(film.width / film.height).toBeLessThan(2.05);
    expect(film.width).toBeGreaterThanOrEqual(needed.width);
    expect(film.height).toBeGreaterThanOrEqual(needed.height - 1);
  });

  it('has other limbs at work for the second side', () => {
    expect(picture('heel-slide', true)).not.toBe(picture('heel-slide', false));
  });

  it('is turned round for the second side where it is seen from the front', () => {
    expect(picture('side-plank-knees', true)).toContain(picture('side-plank-knees', false));
    expect(picture('side-plank-knees', true)).toContain('scale(-1 1)');
  });

  it.each(all)('%s is drawn with numbers only, on its way and on either side', (_, exercise) => {
    const film = filmOf(exercise);
    for (const share of [0.1, 0.9]) {
      const way = { from: exercise.poses.length - 1, to: 0, share };
      for (const second of [false, true]) {
        expect(pictureOf(film, way, second).map(toMarkup).join('')).not.toMatch(/NaN|undefined/);
      }
    }
  });
});
