/**
 * The end of bytes in whole blocks of 64: behind them a one, zeros, and last how many bits all of them are.
 *
 * @param start of the end
 * @param isLittle whether that number begins with its lowest byte
 */
export function padded(bytes: Uint8Array, start: number, isLittle: boolean): DataView {
  const end = bytes.subarray(start);
  const blocks = new Uint8Array((Math.floor((end.length + 8) / 64) + 1) * 64);
  blocks.set(end);
  blocks[end.length] = 0x80;
  const view = new DataView(blocks.buffer);
  const [low, high] = isLittle ? [8, 4] : [4, 8];
  view.setUint32(blocks.length - low, bytes.length * 8, isLittle);
  view.setUint32(blocks.length - high, Math.floor(bytes.length / 2 ** 29), isLittle);
  return view;
}
