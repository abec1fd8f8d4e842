import { fill } from '../shared/fill.ts';
import { Section } from '../shared/Section.tsx';
import { usePage } from '../shared/use-page.ts';

/** What this is, and which version of it. */
export const About = () => {
  const { words, platform } = usePage();
  return (
    <Section heading={words.options.about} text={words.options.aboutText}>
      <p>{fill(words.options.version, { version: platform.version })}</p>
    </Section>
  );
};
