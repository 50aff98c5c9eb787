/** The part of pngjs used here. It decodes and encodes at once, without callbacks. */
declare module 'pngjs' {
  interface Pixels {
    width: number;
    height: number;
    /** Red, green, blue and alpha of every pixel, 8 bits each. */
    data: Buffer;
  }
  export const PNG: {
    sync: {
      read(file: Buffer): Pixels;
      write(pixels: Pixels, options: { colorType: 2; inputHasAlpha: true }): Buffer;
    };
  };
}
