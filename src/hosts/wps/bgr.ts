/** The number by which WPS knows a colour `#RRGGBB`. */
export function bgr(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    Number.parseInt(color.slice(at, at + 2), 16),
  );
  return red + green * 256 + blue * 65536;
}
