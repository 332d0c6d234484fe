import './lib/require-node.mjs';
import { build } from './lib/build.mjs';
import { fail } from './lib/checkout.mjs';
import { install } from './lib/install.mjs';

try {
  await install();
  await build();
} catch (error) {
  fail(error);
}
