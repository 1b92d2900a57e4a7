// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { bodyMap, regionsOf } from '../../../src/figures/body-map.ts';
import { BodyMap } from '../../../src/views/BodyMap.tsx';

afterEach(cleanup);

const labels = { tailbone: 'Tailbone', 'buttock-left': 'Deep in one buttock' };
const press = (element: Element, key: string) =>
  element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));

function draw(chosen: readonly string[] = []) {
  const toggled: string[] = [];
  const { container } = render(
    <BodyMap map={bodyMap()} side="back" chosen={chosen} labels={labels} onToggle={(id) => toggled.push(id)} />,
  );
  return { container, toggled };
}

describe('the body map', () => {
  it('has a check box for every place, reached with the keyboard', () => {
    draw();
    const boxes = screen.getAllByRole('checkbox');
    expect(boxes).toHaveLength(regionsOf('back').length);
    for (const box of boxes) expect(box.getAttribute('tabindex')).toBe('0');
  });

  it('names each place, with left or right where the body has two', () => {
    draw();
    expect(screen.getByRole('checkbox', { name: 'Tailbone' })).toBeTruthy();
    expect(screen.getByRole('checkbox', { name: 'Deep in one buttock, left' })).toBeTruthy();
  });

  it('says what is chosen, and shows it with a tick', () => {
    const { container } = draw(['tailbone']);
    expect(screen.getByRole('checkbox', { name: 'Tailbone' }).getAttribute('aria-checked')).toBe('true');
    expect(screen.getByRole('checkbox', { name: 'Deep in one buttock, left' }).getAttribute('aria-checked')).toBe(
      'false',
    );
    expect(container.querySelectorAll('.tick')).toHaveLength(1);
  });

  it.each([' ', 'Enter'])('is toggled by the key "%s"', (key) => {
    const { toggled } = draw();
    press(screen.getByRole('checkbox', { name: 'Tailbone' }), key);
    expect(toggled).toEqual(['tailbone']);
  });

  it('is toggled by a tap and not by other keys', () => {
    const { toggled } = draw();
    const tailbone = screen.getByRole('checkbox', { name: 'Tailbone' });
    press(tailbone, 'a');
    tailbone.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(toggled).toEqual(['tailbone']);
  });

  it('needs no style attribute, which the policy of the site forbids', () => {
    expect(draw(['tailbone']).container.innerHTML).not.toContain('style=');
  });
});
