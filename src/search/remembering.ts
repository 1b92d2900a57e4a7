/**
 * Answers each question once and gives the same answer again; all is forgotten after `most` questions, for a page that
 * stays open all day must not collect every half-typed word.
 */
export function remembering<Key, Answer>(most: number, answer: (key: Key) => Answer): (key: Key) => Answer {
  const known = new Map<Key, Answer>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    if (known.size === most) known.clear();
    const found = answer(key);
    known.set(key, found);
    return found;
  };
}
