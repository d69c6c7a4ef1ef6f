const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { join, resolve } = require('node:path');
const webpack = require('webpack');

const ROOT = resolve(__dirname, '..');
const TEMPLATE = join(ROOT, 'src/taskpane/offline/offline.html');
const ICON = 'assets/icon.svg';
const hashOf = (text) => `sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}`;

/** Without these a parser of HTML would take the end of a script for somewhere in it. */
const withoutTags = (script) => script.replaceAll(/<\/(?=script)/gi, '<\\/').replaceAll('<!--', '\\x3C!--');

/** A script as it may stand in a page. What the parser of HTML would change would no longer have its hash. */
function inlineScript(name, source) {
  const script = withoutTags(source.replace(/^\/\*! For license information .*?\*\/\s*/, '').trim());
  if (/[\r\0]/.test(script)) throw new Error(`${name} holds a character that HTML does not keep`);
  return script;
}

/** Puts everything that the bundles of this compilation need into one page, and nothing but that page into dist. */
class OfflinePage {
  constructor(file) {
    this.file = file;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('OfflinePage', (compilation) => {
      compilation.fileDependencies.add(TEMPLATE);
      // When the scripts are as small as they get.
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE;
      compilation.hooks.processAssets.tap({ name: 'OfflinePage', stage }, (assets) => {
        // A module that could not be built has been told already.
        if (compilation.errors.length > 0) return;
        const page = this.pageOf(assets);
        for (const name of Object.keys(assets)) compilation.deleteAsset(name);
        // As it is: a change would no longer have the hashes that the policy names.
        compilation.emitAsset(this.file, new webpack.sources.RawSource(page), { minimized: true });
      });
    });
  }

  pageOf(assets) {
    const icon = `data:image/svg+xml;base64,${readFileSync(join(ROOT, ICON)).toString('base64')}`;
    const styles = assets['pane.css'].source().toString().trim();
    const script = inlineScript('offline.js', assets['offline.js'].source().toString()).replaceAll(
      ICON,
      icon,
    );
    const inside = {
      'offline.js': () => script,
      'licences.txt': () => withoutTags(assets['licences.txt'].source().toString()),
    };
    return readFileSync(TEMPLATE, 'utf8')
      .replaceAll(ICON, icon)
      .replace('sha256-offline.js', hashOf(script))
      .replace('sha256-offline.css', hashOf(styles))
      .replace(/<link rel="stylesheet" href="pane\.css" \/>/, () => `<style>${styles}</style>`)
      .replace(/ src="([^"]+)"><\/script>/g, (_, name) => `>${inside[name]()}</script>`);
  }
}

module.exports = { OfflinePage };
