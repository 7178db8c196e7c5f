import { contentSecurityPolicy } from './content-security';
import { embedJson } from './embed-json';
import { Markup, markup } from './markup';
import type { UiLanguage } from './messages';

export interface Frame {
  readonly title: string;
  readonly language: UiLanguage;
  readonly style: string;
  readonly script: string;
  readonly bodyClass: string;
  /** What the script reads. */
  readonly data: unknown;
}

/** The HTML around a page's content: its one style sheet, its one script and the policy that allows no others. */
export function frame({ title, language, style, script, bodyClass, data }: Frame, body: Markup): string {
  return markup`<!doctype html>
<html lang="${language === 'zh' ? 'zh-Hans' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy({ style, script })}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="gongwen">
<title>${title}</title>
<style>${new Markup(style)}</style>
</head>
<body class="${bodyClass}">
${body}
<script type="application/json" id="data">${embedJson(data)}</script>
<script type="module">${new Markup(script)}</script>
</body>
</html>
`.source;
}
