/** The host of a command: the workspace that `--root` names, and the package itself. */
import { resolve } from 'node:path';
import { createNodeHost, type NodeHost } from '../host/node-host.ts';
import type { SharedOptions } from './options.ts';
import type { Terminal } from './terminal.ts';

/** Opens the workspace; a folder that does not exist shows itself as a workspace without policies. */
export function openHost(
  { root }: SharedOptions,
  { workingFolder, environment, signal }: Terminal,
  output = 'output',
): NodeHost {
  const workspace = resolve(workingFolder, root);
  return createNodeHost({ root: workspace, output: resolve(workspace, output), environment, signal });
}
