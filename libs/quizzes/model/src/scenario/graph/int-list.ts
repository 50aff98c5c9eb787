/** A list of whole numbers that grows: outside of the heap, where hundreds of thousands of them cost the collector nothing. */
export class IntList {
  length = 0;
  private values = new Int32Array(64);

  push(value: number): void {
    if (this.length === this.values.length) {
      const more = new Int32Array(2 * this.length);
      more.set(this.values);
      this.values = more;
    }
    this.values[this.length++] = value;
  }

  at(place: number): number {
    return this.values[place];
  }

  toArray(): Int32Array {
    return this.values.slice(0, this.length);
  }
}
