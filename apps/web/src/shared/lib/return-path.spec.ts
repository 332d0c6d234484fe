import { backTo } from './return-path.js';

it.each(['/ke-hoach?q=892', '/quan-tri/don-vi'])('returns to %s', (path) => {
  expect(backTo(path)).toBe(path);
});

it.each([
  undefined,
  '',
  '//evil.example/x',
  '/\\evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  '/dang-nhap',
])('leads home instead of to %s', (path) => {
  expect(backTo(path)).toBe('/');
});
