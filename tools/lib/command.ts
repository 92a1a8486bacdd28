import { spawn } from 'node:child_process';

/** How a command ended. */
export interface Ended {
  /** Exit code; -1 when it could not be started at all. */
  code: number;
  /** Both outputs, in the order they came. */
  output: string;
  seconds: number;
}

/** Runs a command to its end and keeps what it prints. Arguments go to it as they are, through no shell. */
export function command(program: string, args: readonly string[]): Promise<Ended> {
  const start = Date.now();
  return new Promise((resolve) => {
    let output = '';
    const end = (code: number) => resolve({ code, output, seconds: (Date.now() - start) / 1000 });
    // On Windows npm and npx are scripts, which only a shell starts.
    const shell = process.platform === 'win32';
    const child = spawn(program, args, { shell, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data) => {
        output += data;
      });
    child.once('error', (error) => {
      output += error.message;
      end(-1);
    });
    child.once('close', (code) => end(code ?? -1));
  });
}
