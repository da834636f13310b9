/**
 * Moves within a list of check boxes by Down, Up, Home, End or the first letter of a label, so that a list of all countries
 * need not be walked through with Tab.
 */
export function moveByKey(event: KeyboardEvent): void {
  const { target, key } = event;
  if (!(target instanceof HTMLInputElement) || event.ctrlKey || event.metaKey || event.altKey) return;
  const boxes = [...(target.closest('ul')?.querySelectorAll<HTMLInputElement>('li:not([hidden]) input') ?? [])];
  const at = boxes.indexOf(target);
  const keys: Partial<Record<string, HTMLInputElement>> = {
    ArrowDown: boxes[at + 1] ?? target,
    ArrowUp: boxes[at - 1] ?? target,
    Home: boxes[0],
    End: boxes.at(-1),
  };
  const next = keys[key] ?? startingWith(key, [...boxes.slice(at + 1), ...boxes.slice(0, at)]);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

const startingWith = (key: string, boxes: HTMLInputElement[]) =>
  /^[\p{L}\p{N}]$/u.test(key)
    ? boxes.find(({ dataset }) => dataset['label']?.toLowerCase().startsWith(key.toLowerCase()))
    : undefined;
