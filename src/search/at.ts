/** The element at a place that is known to be there. */
export function at<Element>(list: ArrayLike<Element>, place: number): Element {
  return list[place] as Element;
}
