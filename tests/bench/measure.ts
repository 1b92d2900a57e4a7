import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

export interface Cost {
  seconds: number;
  /** Seconds of work by all processors together: on a machine with other work to do, these are what compares. */
  work: number;
  /** Most memory held at once by the process and all below it, in MB. */
  megabytes: number;
}

/**
 * Runs a command to its end and says what it cost.
 * @throws with what the command said, when it fails
 */
export async function measure(command: string, args: readonly string[], cwd: string, environment = {}): Promise<Cost> {
  const begun = performance.now();
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said = (said + chunk).slice(-4000);
    });
  }
  let ended = false;
  const code = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      ended = true;
      resolve(status);
    });
  });
  let most = 0;
  let work = 0;
  while (!ended) {
    most = Math.max(most, memoryOf(child.pid ?? 0));
    work = Math.max(work, workOf(child.pid ?? 0));
    await Promise.race([wait(50), code]);
  }
  if ((await code) !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${said}`);
  return { seconds: (performance.now() - begun) / 1000, work, megabytes: most / 1024 };
}

/** Memory of a process and all below it, in kB, as Linux tells it; 0 elsewhere. */
function memoryOf(pid: number): number {
  try {
    const own = Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
    return own + childrenOf(pid).reduce((sum, child) => sum + memoryOf(child), 0);
  } catch {
    return 0;
  }
}

/** Seconds of work of a process and all below it, those that have ended too, as Linux tells it; 0 elsewhere. */
function workOf(pid: number): number {
  try {
    // After the name come the state and, from the twelfth on, the work of the process and of its ended children.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    return ticks / 100 + childrenOf(pid).reduce((sum, child) => sum + workOf(child), 0);
  } catch {
    return 0;
  }
}

const childrenOf = (pid: number): number[] =>
  readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  );

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
