import { describe, expect, it } from 'vitest';
import { britishSpellings } from '../../../../src/checks/wording/american-spelling.ts';

describe('britishSpellings', () => {
  it.each([
    ['a torn fibre', 'fibre', 'fiber'],
    ['Oedema of the leg', 'Oedema', 'edema'],
    ['an orthopaedic surgeon', 'orthopaedic', 'orthopedic'],
    ['anaemia', 'anaemia', 'anemia'],
    ['diarrhoea', 'diarrhoea', 'diarrhea'],
    ['the paralysed leg', 'paralysed', 'paralyzed'],
    ['recognised early', 'recognised', 'recognized'],
    ['organisations', 'organisations', 'organizations'],
    ['two litres', 'litres', 'liters'],
    ['colourful', 'colourful', 'colorful'],
    ['cancelled', 'cancelled', 'canceled'],
    ['a training programme', 'programme', 'program'],
    ['whilst sitting', 'whilst', 'while'],
    ['in labour', 'labour', 'labor'],
  ])('sees it in: %s', (text, british, american) => {
    expect(britishSpellings(text)).toEqual([{ british, american }]);
  });

  it('leaves alone what both sides of the ocean write the same', () => {
    const text =
      'Exercise is advised; otherwise the noise will rise. Four hours. Programmed practice. A wise hypothesis. Controlled. Meter. Your honest labor.';
    expect(britishSpellings(text)).toEqual([]);
  });
});
