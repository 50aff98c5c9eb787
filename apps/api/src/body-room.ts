/** Counts the bytes of bodies that came in and are not answered yet, up to what there is memory for. */
export class BodyRoom {
  private taken = 0;

  constructor(private readonly most: number) {}

  get held(): number {
    return this.taken;
  }

  /** Whether so many bytes more would fit now; what was only announced takes no room, so that nobody can book it all. */
  fits(bytes: number): boolean {
    return this.taken + bytes <= this.most;
  }

  take(bytes: number): void {
    this.taken += bytes;
  }

  giveBack(bytes: number): void {
    this.taken -= bytes;
  }
}
