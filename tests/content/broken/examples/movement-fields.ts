import type { BrokenExample } from '../fixture.ts';

export const movementFields: readonly BrokenExample[] = [
  {
    mistake: 'a movement that is hardly described',
    file: 'exercises.yaml',
    from: `- id: walking
  name: Walking
  body: ana
`,
    to: `- id: walking
  name: Wa
  accent: back
  loop: often
  notFor: numb legs
  body: ana
`,
    says: [
      'content/exercises.yaml:2 walking.name: has 2 characters. Write at least 3.',
      'content/exercises.yaml:3 walking.accent: is the text "back", not true or false.',
      'content/exercises.yaml:4 walking.loop: is the text "often", not true or false.',
      'content/exercises.yaml:5 walking.notFor: "numb legs" does not fit. End it like a sentence.',
    ],
  },
  {
    mistake: 'a movement with an unknown source',
    file: 'exercises.yaml',
    from: `  dose: Every half hour.
  sources: [good-trial]
`,
    to: `  dose: Every half hour.
  sources: [good-trail]
`,
    says: [
      'content/exercises.yaml:11 walking.sources[0]: there is no source in content/sources.yaml called "good-trail". Did you mean "good-trial"?',
    ],
  },
  {
    mistake: 'a movement with a capital in its id',
    file: 'exercises.yaml',
    from: `- id: walking
`,
    to: `- id: Walking
`,
    says: [
      'content/exercises.yaml:1 Walking.id: "Walking" does not fit. Use lower-case words joined by hyphens.',
      'content/remedies/heat.mdx:21 exercises[0]: there is no movement in content/exercises.yaml called "walking". Did you mean "Walking"?',
      'content/routines.yaml:6 first-day.steps[0].exercise: there is no movement in content/exercises.yaml called "walking". Did you mean "Walking"?',
      'content/routines.yaml:7 first-day.steps[1].exercise: there is no movement in content/exercises.yaml called "walking". Did you mean "Walking"?',
    ],
  },
  {
    mistake: 'a pose that no body can hold',
    file: 'exercises.yaml',
    from: `    - name: One step
      shows: A woman walks.
      seconds: 1
`,
    to: `    - name: One step
      shows: A woman walks.
      seconds: 0
      start: floating
      view: back
      pelvis: up
      spine: [10, 20]
      neck: 300
      head: down
      arm: { shoulder: up, elbow: bent, wrist: 500 }
      farArm: { sholder: 10 }
      leg: { hip: up, knee: bent, ankle: flat, toes: curled }
      farLeg: bent
      foreshorten: { thigh.near: 2 }
      contacts: { hips: low }
      x: left
      hands: claw
`,
    says: [
      'content/exercises.yaml:7 walking.poses[0].seconds: is 0. Write how long it takes, in seconds.',
      'content/exercises.yaml:8 walking.poses[0].start: "floating" is not one of the values. Write one of: standing, knees-bent, hands-and-knees, face-down, half-kneeling, sitting.',
      'content/exercises.yaml:9 walking.poses[0].view: "back" is not one of the values. Write one of: side, front.',
      'content/exercises.yaml:10 walking.poses[0].pelvis: is the text "up", not a number.',
      'content/exercises.yaml:11 walking.poses[0].spine: has 2 entries. Give at least 3.',
      'content/exercises.yaml:12 walking.poses[0].neck: is 300. Write at most 240.',
      'content/exercises.yaml:13 walking.poses[0].head: is the text "down", not a number.',
      'content/exercises.yaml:14 walking.poses[0].arm.wrist: is 500. Write at most 240.',
      'content/exercises.yaml:14 walking.poses[0].arm.elbow: is the text "bent", not a number.',
      'content/exercises.yaml:14 walking.poses[0].arm.shoulder: is the text "up", not a number.',
      'content/exercises.yaml:15 walking.poses[0].farArm.sholder: there is no such field. Did you mean "shoulder"?',
      'content/exercises.yaml:16 walking.poses[0].leg.toes: is the text "curled", not a number.',
      'content/exercises.yaml:16 walking.poses[0].leg.ankle: is the text "flat", not a number.',
      'content/exercises.yaml:16 walking.poses[0].leg.knee: is the text "bent", not a number.',
      'content/exercises.yaml:16 walking.poses[0].leg.hip: is the text "up", not a number.',
      'content/exercises.yaml:17 walking.poses[0].farLeg: is the text "bent", not a group of named fields.',
      'content/exercises.yaml:18 walking.poses[0].foreshorten.thigh.near: is 2. Write at most 1.',
      'content/exercises.yaml:19 walking.poses[0].contacts.hips: "low" does not fit.',
      'content/exercises.yaml:20 walking.poses[0].x: is the text "left", not a number.',
      'content/exercises.yaml:21 walking.poses[0].hands: "claw" is not one of the values. Write one of: open, fist.',
    ],
  },
  {
    mistake: 'things that cannot be drawn',
    file: 'exercises.yaml',
    from: `  body: ana
`,
    to: `  body: ana
  props:
    - { kind: sofa, x: 0 }
    - { kind: chair, x: left, seat: high, faces: 2 }
    - { kind: bed, x: 0, width: wide, height: low, plan: top }
    - { kind: pillow, x: 0, y: up, width: 10, height: 10, angle: flat, layer: top }
    - { kind: box, x: 0, y: 0, width: 10, height: 10, held: near }
    - { kind: ball, x: 0, y: 0, radius: big }
    - { kind: child, dx: near, dy: far }
    - { kind: towel, from: 1, to: 2 }
`,
    says: [
      'content/exercises.yaml:5 walking.props[0].kind: "sofa" does not fit. Write one of: chair, bed, pillow, box, step, mat, towel, ball, child.',
      'content/exercises.yaml:6 walking.props[1].faces: the number 2 does not fit. Write one of: 1, -1.',
      'content/exercises.yaml:6 walking.props[1].seat: is the text "high", not a number.',
      'content/exercises.yaml:6 walking.props[1].x: is the text "left", not a number.',
      'content/exercises.yaml:7 walking.props[2].plan: is the text "top", not true or false.',
      'content/exercises.yaml:7 walking.props[2].height: is the text "low", not a number.',
      'content/exercises.yaml:7 walking.props[2].width: is the text "wide", not a number.',
      'content/exercises.yaml:8 walking.props[3].layer: "top" is not one of the values. Write one of: back, mid, front.',
      'content/exercises.yaml:8 walking.props[3].angle: is the text "flat", not a number.',
      'content/exercises.yaml:8 walking.props[3].y: is the text "up", not a number.',
      'content/exercises.yaml:9 walking.props[4].held: is the text "near", not true or false.',
      'content/exercises.yaml:10 walking.props[5].radius: is the text "big", not a number.',
      'content/exercises.yaml:11 walking.props[6].dy: is the text "far", not a number.',
      'content/exercises.yaml:11 walking.props[6].dx: is the text "near", not a number.',
      'content/exercises.yaml:12 walking.props[7].to: the number 2 is not one of the values. Write one of: hips, waist, ribs, chest, neck, skull, crown, seat, torso, shoulder.near, shoulder.far, elbow.near, elbow.far, wrist.near, wrist.far, hand.near, hand.far, hip.near, hip.far, knee.near, knee.far, ankle.near, ankle.far, foot.near, foot.far, heel.near, heel.far, ball.near, ball.far, toe.near, toe.far.',
      'content/exercises.yaml:12 walking.props[7].from: the number 1 is not one of the values. Write one of: hips, waist, ribs, chest, neck, skull, crown, seat, torso, shoulder.near, shoulder.far, elbow.near, elbow.far, wrist.near, wrist.far, hand.near, hand.far, hip.near, hip.far, knee.near, knee.far, ankle.near, ankle.far, foot.near, foot.far, heel.near, heel.far, ball.near, ball.far, toe.near, toe.far.',
    ],
  },
  {
    mistake: 'a routine in fragments',
    file: 'routines.yaml',
    from: `- id: first-day
  name: The first day
  lead: A few small moves.
`,
    to: `- id: First-Day
  name: It
  lead: A few small moves
`,
    says: [
      'content/routines.yaml:1 First-Day.id: "First-Day" does not fit. Use lower-case words joined by hyphens.',
      'content/routines.yaml:2 First-Day.name: has 2 characters. Write at least 3.',
      'content/routines.yaml:3 First-Day.lead: "A few small moves" does not fit. End it like a sentence.',
    ],
  },
  {
    mistake: 'a step that is too short, with a rest that is too long',
    file: 'routines.yaml',
    from: '{ exercise: walking, seconds: 60, rest: 10 }',
    to: '{ exercise: walking, seconds: 2, bothSides: left, rest: 500 }',
    says: [
      'content/routines.yaml:6 first-day.steps[0].rest: is 500. Write how many seconds of rest come after it.',
      'content/routines.yaml:6 first-day.steps[0].bothSides: is the text "left", not true or false.',
      'content/routines.yaml:6 first-day.steps[0].seconds: is 2. Write how long it takes, in seconds.',
    ],
  },
  {
    mistake: 'a routine with an unknown source',
    file: 'routines.yaml',
    from: `  sources: [good-trial]
`,
    to: `  sources: [good]
`,
    says: [
      'content/routines.yaml:9 first-day.sources[0]: there is no source in content/sources.yaml called "good". Did you mean "good-trial"?',
    ],
  },
];
