import { Component, h, type VNode } from 'preact';
import { viewBox } from '../../figures/draw.ts';
import type { Mark } from '../../figures/mark.ts';
import { type Film, filmOf, pictureOf, wayAt } from '../../figures/motion.ts';
import type { Exercise } from '../../model/records.ts';

/** Milliseconds from one picture to the next, at least. */
const pace = 30;

const element = (mark: Mark | string): VNode | string =>
  typeof mark === 'string' ? mark : h(mark.tag, { ...mark.attributes }, (mark.children ?? []).map(element));

interface MovingPictureProps {
  exercise: Exercise;
  /** Whether the second side has its turn. */
  second: boolean;
  moving: boolean;
  /** Seconds since the movement began. */
  passed(): number;
}

/** A movement in motion. It is the picture of its moment whenever it is drawn. */
export class MovingPicture extends Component<MovingPictureProps> {
  #film = filmOf(this.props.exercise);
  #frame = 0;
  #drawn = 0;

  override componentDidMount(): void {
    this.#frame = requestAnimationFrame(this.#next);
  }

  override componentWillUnmount(): void {
    cancelAnimationFrame(this.#frame);
  }

  #next = (now: number): void => {
    if (this.props.moving && now - this.#drawn >= pace) {
      this.#drawn = now;
      this.forceUpdate();
    }
    this.#frame = requestAnimationFrame(this.#next);
  };

  override render() {
    const { exercise, passed, second } = this.props;
    const way = wayAt(exercise, passed());
    return <Still film={this.#film} way={way} second={second} shows={exercise.poses[way.to]?.shows ?? ''} />;
  }
}

interface StillProps {
  film: Film;
  way: { from: number; to: number; share: number };
  second: boolean;
  shows: string;
}

function Still({ film, way, second, shows }: StillProps) {
  return (
    <svg class="figure" viewBox={viewBox(film.frame)} role="img" aria-label={shows}>
      {pictureOf(film, way, second).map(element)}
    </svg>
  );
}

interface StillPicturesProps {
  exercise: Exercise;
  second: boolean;
  passed: number;
}

/** The poses of a movement side by side, the one that is due marked. */
export function StillPictures({ exercise, second, passed }: StillPicturesProps) {
  const film = filmOf(exercise);
  const { to } = wayAt(exercise, passed);
  return (
    <ol class={`stills of-${exercise.poses.length}`}>
      {exercise.poses.map(({ name, shows }, place) => (
        <li key={name} aria-current={place === to ? 'step' : undefined}>
          <Still film={film} way={{ from: place, to: place, share: 1 }} second={second} shows={shows} />
          <span>{name}</span>
        </li>
      ))}
    </ol>
  );
}
