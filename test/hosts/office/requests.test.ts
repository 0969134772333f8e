import { cutRequests, estimateBytes, type Step } from '../../../src/hosts/office/requests';

function step(bytes: number, isEnd = false): Step {
  const run = (): void => undefined;
  return isEnd ? { bytes, run, done: run } : { bytes, run };
}

test('steps go together up to the size of a request, in order', () => {
  const steps = [300_000, 400_000, 200_000, 900_000, 1].map((it) => step(it));
  const requests = cutRequests(steps);
  expect(requests.flat()).toStrictEqual(steps);
  expect(requests.map((it) => it.length)).toStrictEqual([2, 1, 1, 1]);
});

test('a request ends no more than 16 sheets', () => {
  const requests = cutRequests(Array.from({ length: 40 }, () => step(1, true)));
  expect(requests.map((it) => it.length)).toStrictEqual([16, 16, 8]);
});

test('content counts with its escapes', () => {
  expect(estimateBytes(0, 0, '"')).toBe(4);
  expect(estimateBytes(1, 1)).toBeGreaterThan(200);
});
