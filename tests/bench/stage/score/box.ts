/** A rectangle in CSS pixels of the top viewport. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
