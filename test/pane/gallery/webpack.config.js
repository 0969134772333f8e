import { fileURLToPath } from 'node:url';
import product from '../../../webpack.config.js';

/** The gallery in the product's own page, with its policy and its targets. */
export default (env, argv) => {
  const config = product(env, argv);
  return {
    ...config,
    // The ribbon's functions stay: the manifest names them, and the build looks for them.
    entry: { ...config.entry, main: './test/pane/gallery/gallery.tsx' },
    output: {
      ...config.output,
      path: fileURLToPath(new URL('../../../out/gallery', import.meta.url)),
    },
  };
};
