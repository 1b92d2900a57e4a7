import { h, render } from 'preact';
import styles from '../../styles/timer.css?url';
import { loadStyle } from '../load-style.ts';
import { kept } from './kept.ts';
import { Timer, type TimerProps } from './Timer.tsx';

/** Puts the timer in `place`, with what was under way before a reload. */
export async function open(place: HTMLElement, timer: Omit<TimerProps, 'begun'>): Promise<void> {
  await loadStyle(styles);
  render(h(Timer, { ...timer, begun: kept(timer.id, timer.most, Date.now()) }), place);
}
