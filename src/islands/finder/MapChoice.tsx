import { Component } from 'preact';
import type { BodyMapDrawing } from '../../figures/body-map.ts';
import type { Option, Question } from '../../model/question.ts';
import { BodyMap } from '../../views/BodyMap.tsx';

interface MapChoiceProps {
  map: BodyMapDrawing;
  options: Question['options'];
  chosen: readonly string[];
  onPick(option: string): void;
}

interface MapChoiceState {
  side: 'front' | 'back';
  /** Regions tapped here; an option with several regions shows those, or all when it was picked from the list. */
  tapped: readonly string[];
}

/** The place of the pain on a drawing; the same choice as the list, which stands below it. */
export class MapChoice extends Component<MapChoiceProps, MapChoiceState> {
  override state: MapChoiceState = { side: 'back', tapped: [] };

  #toggle = (region: string): void => {
    const { options, chosen, onPick } = this.props;
    const option = options.find(({ regions }) => regions?.includes(region));
    if (!option) return;
    const others = this.state.tapped.filter((other) => other !== region);
    const on = !(chosen.includes(option.id) && this.#shown(option).includes(region));
    const stays = others.some((other) => option.regions?.includes(other));
    if (on ? !chosen.includes(option.id) : !stays) onPick(option.id);
    this.setState({ tapped: on ? [...others, region] : others });
  };

  #shown({ regions = [] }: Option): string[] {
    const tapped = regions.filter((region) => this.state.tapped.includes(region));
    return tapped.length > 0 ? tapped : regions;
  }

  override render() {
    const { map, options, chosen } = this.props;
    const { side } = this.state;
    const labels = Object.fromEntries(
      options.flatMap(({ label, regions = [] }) => regions.map((region) => [region, label])),
    );
    return (
      <div class="map-choice">
        <div class="chips">
          {(['back', 'front'] as const).map((name) => (
            <label class="chip" key={name}>
              <input type="radio" name="side" checked={side === name} onChange={() => this.setState({ side: name })} />
              {name === 'back' ? 'From behind' : 'From the front'}
            </label>
          ))}
        </div>
        <BodyMap
          map={map}
          side={side}
          labels={labels}
          chosen={options.filter(({ id }) => chosen.includes(id)).flatMap((option) => this.#shown(option))}
          onToggle={this.#toggle}
        />
      </div>
    );
  }
}
