const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] as const;

/** `16×16` as the header of a PNG file says, in pixels; null where the bytes are none. */
export function pngSize(bytes: Uint8Array): string | null {
  if (bytes.length < 24 || signature.some((byte, index) => bytes[index] !== byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return `${view.getUint32(16)}×${view.getUint32(20)}`;
}
