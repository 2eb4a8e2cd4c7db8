type Child = Node | string | null | undefined | readonly Child[];
type Attributes = { readonly [name: string]: string | boolean | null | undefined | Listener };
type Listener = (event: Event) => void;

/** Makes an element. Attributes that are null or false are left out; what is a function listens. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, "");
    else if (typeof value === "string") element.setAttribute(name, value);
  }
  append(element, children);
  return element;
}

function append(element: HTMLElement, children: readonly Child[]): void {
  for (const child of children) {
    if (Array.isArray(child)) append(element, child);
    else if (child != null) element.append(child as Node | string);
  }
}

/** Draws a place anew. What had the focus has it again, with what was typed into it, where it is still there; what was scrolled stays so. */
export function draw(place: HTMLElement, ...children: readonly Child[]): void {
  const active = document.activeElement;
  const key = place.contains(active) ? active?.getAttribute("data-key") : null;
  const open = new Set(
    [...place.querySelectorAll("details[data-key][open]")].map((one) =>
      one.getAttribute("data-key"),
    ),
  );
  const scrolled = place.querySelector(".scroll")?.scrollLeft ?? 0;
  const typed = active instanceof HTMLInputElement && active.type === "text" ? active : null;
  place.replaceChildren();
  append(place, children);
  for (const one of place.querySelectorAll("details[data-key]")) {
    if (open.has(one.getAttribute("data-key"))) one.setAttribute("open", "");
  }
  place.querySelector(".scroll")?.scrollTo({ left: scrolled });
  if (key == null) return;
  const again = place.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
  if (again instanceof HTMLInputElement && typed !== null) {
    again.value = typed.value;
    again.setSelectionRange(typed.selectionStart, typed.selectionEnd);
  }
  again?.focus();
}

/** A text that only a screen reader tells. */
export function told(text: string): HTMLElement {
  return h("span", { class: "told" }, text);
}
