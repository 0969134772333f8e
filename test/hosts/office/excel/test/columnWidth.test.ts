import { pixelsOfWidth, pointsOfWidth, widthOfChars, widthOfPoints } from '../columnWidth';

// Pairs that Excel shows for a default font with digits of 7 pixels: characters, pixels.
test.each([
  [8.43, 64],
  [10, 75],
  [1, 12],
  [20, 145],
  [2.71, 24],
])('%f characters are %i pixels, and come back from points', (chars, pixels) => {
  const width = widthOfChars(chars);
  expect(pixelsOfWidth(width)).toBe(pixels);
  expect(pointsOfWidth(width)).toBe(pixels * 0.75);
  expect(pixelsOfWidth(widthOfPoints(pixels * 0.75))).toBe(pixels);
});
