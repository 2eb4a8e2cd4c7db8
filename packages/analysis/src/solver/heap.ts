/** Variables by activity, the most active one first. */
export class ActivityHeap {
  private readonly heap: number[] = [];
  private readonly places: number[] = [];
  private readonly activity: readonly number[];

  constructor(activity: readonly number[]) {
    this.activity = activity;
  }

  insert(variable: number): void {
    if ((this.places[variable] ?? -1) >= 0) return;
    this.places[variable] = this.heap.push(variable) - 1;
    this.rise(this.heap.length - 1);
  }

  clear(): void {
    for (const variable of this.heap) this.places[variable] = -1;
    this.heap.length = 0;
  }

  raised(variable: number): void {
    const place = this.places[variable] ?? -1;
    if (place >= 0) this.rise(place);
  }

  take(): number | undefined {
    const first = this.heap[0];
    const last = this.heap.pop();
    if (first === undefined || last === undefined) return undefined;
    this.places[first] = -1;
    if (first !== last) {
      this.heap[0] = last;
      this.places[last] = 0;
      this.sink(0);
    }
    return first;
  }

  private before(left: number, right: number): boolean {
    const difference = (this.activity[left] as number) - (this.activity[right] as number);
    return difference > 0 || (difference === 0 && left < right);
  }

  private rise(start: number): void {
    const { heap, places } = this;
    const variable = heap[start] as number;
    let place = start;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      const above = heap[parent] as number;
      if (!this.before(variable, above)) break;
      heap[place] = above;
      places[above] = place;
      place = parent;
    }
    heap[place] = variable;
    places[variable] = place;
  }

  private sink(start: number): void {
    const { heap, places } = this;
    const variable = heap[start] as number;
    let place = start;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && this.before(heap[child + 1] as number, heap[child] as number))
        child += 1;
      const below = heap[child] as number;
      if (!this.before(below, variable)) break;
      heap[place] = below;
      places[below] = place;
      place = child;
    }
    heap[place] = variable;
    places[variable] = place;
  }
}
