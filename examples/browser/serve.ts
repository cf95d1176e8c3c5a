// Serves the page with the bundle for browsers and a folder of tables: npx tsx examples/browser/serve.ts [tables] [port]
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.jsonl': 'application/jsonl',
};

/** Starts the server and gives its address; port 0 takes a free one. */
export async function serve(tables: string, port = 0): Promise<{ url: string; close: () => void }> {
  const bundle = await bundled();
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    const bytes = await bytesOf(path, { tables, bundle }).catch(() => null);
    response.writeHead(bytes ? 200 : 404, {
      'content-type': TYPES[path === '/' ? '.html' : extname(path)] ?? 'application/octet-stream',
    });
    response.end(bytes ?? 'not found');
  };
  const server = createServer((request, response) => void respond(request, response));
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address();
  const bound = typeof address === 'object' ? address?.port : port;
  return { url: `http://127.0.0.1:${bound}/`, close: () => server.close() };
}

type Served = { readonly tables: string; readonly bundle: ReadonlyMap<string, Uint8Array> };

async function bytesOf(path: string, { tables, bundle }: Served): Promise<Uint8Array | null | undefined> {
  if (path === '/') return readFile(join(HERE, 'index.html'));
  if (path.startsWith('/isnad/')) return bundle.get(path.slice('/isnad/'.length));
  if (path.startsWith('/tables/')) return readFile(join(tables, path.slice('/tables/'.length)));
  return null;
}

/** The bundle in memory: the reader, and the Arrow library apart, loaded when asked for. */
async function bundled(): Promise<Map<string, Uint8Array>> {
  const entry = fileURLToPath(import.meta.resolve('isnad/browser'));
  const { outputFiles } = await build({
    entryPoints: { browser: entry },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    minify: true,
    splitting: true,
    write: false,
    outdir: HERE,
  });
  return new Map(outputFiles.map(({ path, contents }) => [path.slice(HERE.length), contents]));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const tables = process.argv[2] ?? fileURLToPath(new URL('../../out', import.meta.url));
  const { url } = await serve(tables, Number(process.argv[3] ?? 8080));
  console.log(url);
}
