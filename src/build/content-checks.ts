import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { today } from './build-date.ts';
import { checkProject, summarize } from './check-content.ts';

/**
 * Stops a build whose content has a problem and tells them all, before Astro reads the content and stops at the first. A
 * development server tells them and goes on.
 */
export function contentChecks(): AstroIntegration {
  let command = 'sync';
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:setup': (options) => {
        command = options.command;
      },
      'astro:config:done': ({ config, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const problems = checkProject(fileURLToPath(config.root), today());
        if (problems.length === 0) return;
        if (command === 'build') throw new Error(`The content cannot be built yet.\n\n${summarize(problems)}\n`);
        logger.warn(`\n${summarize(problems)}`);
      },
    },
  };
}
