import type { BodyMapDrawing, MapSide, Region } from '../figures/body-map.ts';

interface BodyMapProps {
  map: BodyMapDrawing;
  /** Regions that are chosen. */
  chosen: readonly string[];
  onToggle: (region: string) => void;
  side: MapSide;
  /** What each region is called; left and right are added here. */
  labels: Readonly<Record<string, string>>;
}

/** One side of the body, on which places are chosen like check boxes. Its style is styles/parts/body-map.css. */
export function BodyMap({ map, chosen, onToggle, side, labels }: BodyMapProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a field set cannot stand in a drawing
    <svg class="body-map" viewBox={map.viewBox} role="group" aria-label={sideNames[side]}>
      <clipPath id={`body-${side}`}>
        <BothHalves d={map.trunk} />
      </clipPath>
      <g class="filling">
        <BothHalves d={map.body} />
      </g>
      <path class="detail" d={map.details[side]} />
      {map.regions[side].map((region) => (
        <Place
          key={region.id}
          region={region}
          label={labels[region.id] ?? region.id}
          side={side}
          chosen={chosen.includes(region.id)}
          onToggle={onToggle}
        />
      ))}
      <g clip-path={`url(#body-${side})`} class="belt">
        <path class="r-o" d={map.belt} />
        <path class="r-f" d={map.belt} />
      </g>
      <g class="outline">
        <BothHalves d={map.body} />
      </g>
      <text class="way" x="-26" y="136">
        {side === 'back' ? 'Left' : 'Right'}
      </text>
      <text class="way" x="26" y="136">
        {side === 'back' ? 'Right' : 'Left'}
      </text>
    </svg>
  );
}

const sideNames: Readonly<Record<MapSide, string>> = { front: 'Front of the body', back: 'Back of the body' };

/** A half of the body and its mirror image. */
function BothHalves({ d }: { d: string }) {
  return (
    <>
      <path d={d} />
      <path d={d} transform="scale(-1 1)" />
    </>
  );
}

interface PlaceProps {
  region: Region;
  label: string;
  side: MapSide;
  chosen: boolean;
  onToggle: (region: string) => void;
}

/** A place to press. What can be pressed is larger than what is seen: it does not end where the body does. */
function Place({ region, label, side, chosen, onToggle }: PlaceProps) {
  const { id, hand, x, y, width, height } = region;
  const toggle = () => onToggle(id);
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== ' ' && event.key !== 'Enter') return;
    event.preventDefault();
    toggle();
  };
  const [middle, centre] = [x + width / 2, y + Math.min(height, 22) / 2];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a check box of HTML cannot stand in a drawing
    <g
      role="checkbox"
      aria-checked={chosen}
      aria-label={hand ? `${label}, ${hand}` : label}
      tabindex={0}
      class="place"
      onClick={toggle}
      onKeyDown={pressed}
    >
      <rect class="press" x={x} y={y} width={width} height={height} />
      <rect
        class="seen"
        x={x + 0.5}
        y={y + 0.5}
        width={width - 1}
        height={height - 1}
        rx="2.5"
        clip-path={`url(#body-${side})`}
      />
      <rect class="ring" x={x + 0.5} y={y + 0.5} width={width - 1} height={height - 1} rx="2.5" />
      {chosen && <path class="tick" d={`M${middle - 2.6} ${centre}l1.9 2 3.3-4`} />}
    </g>
  );
}
