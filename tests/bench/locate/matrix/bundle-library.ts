import { rolldown } from 'rolldown';

/**
 * Bundles a component library as an application ships it: built for production, where class words, checks and warnings
 * differ from those of development.
 *
 * @param entry path below the repository
 * @param modules where the library's packages are installed
 */
export const bundleLibrary = async (entry: string, modules: string): Promise<string> => {
  const build = await rolldown({
    input: entry,
    resolve: { modules: ['node_modules', modules] },
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    logLevel: 'silent',
  });
  const { output } = await build.generate({ format: 'iife', name: 'benchLibrary' });
  await build.close();
  return output[0].code;
};
