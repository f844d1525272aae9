// The add-in: `npm run build` (production), `npm run build:dev` (for the workbench), `npm run dev` (https server).
//   --env url=https://so.example.vn/khopso   where it will be served from; every address of the manifest is rewritten
//   --env namespace=KS                       functions as =KS.POVERTYRATE(…) where bare names would clash
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';
import { loadTs } from './scripts/load-ts.mjs';
import { FunctionsJson } from './scripts/webpack/functions-json.mjs';
import { OnePage } from './scripts/webpack/one-page.mjs';
import { SoundManifest } from './scripts/webpack/sound-manifest.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const { version } = JSON.parse(fs.readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/**
 * Nothing leaves the machine, enforced by the browser: connections go to the add-in's own place and to the server that
 * office.js comes from. ajax.aspnetcdn.com is where Office for Mac takes its error texts. Fluent writes style elements.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com",
  "connect-src 'self' https://appsforoffice.microsoft.com",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const CORE = /[\\/]src[\\/]core[\\/]/;
const CHECKS = new Set(['check', 'check-worker']);

function rules(production) {
  const swc = {
    jsc: {
      // WKWebView of the oldest macOS that Office supports; src/taskpane/old-browser.js asks for no less.
      target: 'es2020',
      parser: { syntax: 'typescript', tsx: true },
      // Fields are assigned, as TypeScript does for this target: no class here redefines an inherited one.
      transform: { react: { runtime: 'automatic', development: !production }, useDefineForClassFields: false },
    },
  };
  return [
    { test: /\.tsx?$/, exclude: /node_modules/, loader: 'swc-loader', options: swc },
    // Modules of the core only declare: those that nothing in the pane asks for stay out.
    { test: /[\\/]src[\\/](?:core|messages|report)[\\/].+\.ts$/, sideEffects: false },
    { test: /office\.helpers\.min\.js$/, loader: `${root}scripts/webpack/sound-helpers.cjs` },
    { test: /\.(png|svg|jpe?g|xlsx)$/, type: 'asset/resource', generator: { filename: 'assets/[name][ext]' } },
  ];
}

/** The page without Excel, one file. It is built after the add-in, whose build empties dist/. */
function page(production, dependencies) {
  return {
    name: 'page',
    dependencies,
    mode: production ? 'production' : 'development',
    context: root,
    target: ['web', 'es2020'],
    devtool: false,
    entry: { page: './src/page/index.tsx', worker: './src/page/worker.ts' },
    output: { path: `${root}build/page`, filename: '[name].js', publicPath: '' },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: { rules: rules(production) },
    plugins: [
      new webpack.DefinePlugin({ KHOPSO_VERSION: JSON.stringify(version) }),
      // Nothing can be loaded later: there is one file.
      new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
      new OnePage({ root, to: `${root}dist/khop-so.html` }),
    ],
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

/** `--env only=page` builds the page alone, into the dist/ that is there. */
export default async (env, { mode }) => {
  const alone = env.only === 'page';
  return [...(alone ? [] : [await addin(env, mode)]), page(mode === 'production', alone ? [] : ['addin'])];
};

async function addin(env, mode) {
  const production = mode === 'production';
  const { DEVELOPMENT, placeOf, rewriteManifest } = await loadTs(`${root}scripts/manifest/rewrite.ts`);
  const url = env.url ? placeOf(env.url) : DEVELOPMENT;
  return {
    name: 'addin',
    mode,
    context: root,
    target: ['web', 'es2020'],
    devtool: production ? false : 'cheap-module-source-map',
    entry: {
      // Small and first: buttons and functions are registered before React is parsed.
      functions: ['./src/commands/register.ts', './src/functions/functions.ts'],
      taskpane: { import: './src/taskpane/index.tsx', dependOn: 'functions' },
    },
    output: { path: `${root}dist`, filename: '[name].js', chunkFilename: '[name].js', clean: true, publicPath: 'auto' },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: { rules: rules(production) },
    plugins: [
      new HtmlPlugin({
        template: './src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        chunks: ['functions', 'taskpane'],
        // Deferred scripts register the buttons after Office has looked for them: the first click would be lost.
        scriptLoading: 'blocking',
        inject: 'body',
        hash: true,
        minify: false,
        policy: POLICY,
      }),
      new CopyPlugin({
        patterns: [
          { from: 'manifest.xml', transform: (xml) => rewriteManifest(xml.toString(), url, env.namespace) },
          { from: 'assets/icon-*.png' },
          { from: 'src/taskpane/old-browser.js', to: '[name][ext]', info: { minimized: true } },
          { from: 'src/taskpane/help.html', to: '[name][ext]' },
        ],
      }),
      new FunctionsJson(`${url}/help.html`),
      new webpack.DefinePlugin({ KHOPSO_VERSION: JSON.stringify(version) }),
      ...(production ? [new SoundManifest({ production: url !== DEVELOPMENT })] : []),
    ],
    optimization: {
      splitChunks: {
        chunks: 'all',
        cacheGroups: {
          default: false,
          defaultVendors: false,
          // The engine: what of the core both the worker and the pane's own check ask for. Nothing of it is loaded before the pane stands.
          engine: { name: 'engine', test: CORE, chunks: (chunk) => CHECKS.has(chunk.name), minChunks: 2, enforce: true, priority: 1 },
          // What of the core the page reads at first and the worker needs too.
          shared: { name: 'shared', test: CORE, minChunks: 2, enforce: true },
        },
      },
    },
    cache: production ? false : { type: 'filesystem', cacheDirectory: `${root}build/webpack` },
    performance: { hints: false },
    stats: 'errors-warnings',
    devServer: { server: 'https', port: 3000, hot: false, liveReload: false, headers: { 'Access-Control-Allow-Origin': '*' } },
  };
}
