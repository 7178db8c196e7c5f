/**
 * Radicals with the character that they look like, where Unicode does not say so (the supplement block) or names the
 * traditional form (⼾ for 户).
 */
const LIKE = new Map(
  pairs(
    '⺁厂⺃乚⺄乙⺅亻⺈⺈⺉刂⺋㔾⺎兀⺒巳⺓幺⺔彑⺖忄⺗⺗⺘扌⺙攵⺛旡⺝月⺟母⺠民⺡氵⺣灬⺤爫⺥爫⺦丬⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺶羊⺷羊⺹耂⺺肀⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟⼾户⾭青⿈黄',
  ),
);

function pairs(listed: string): [string, string][] {
  const characters = [...listed];
  return characters.flatMap((radical, at) =>
    at % 2 === 0 ? [[radical, characters[at + 1]!] as [string, string]] : [],
  );
}

// Kangxi radicals and their supplement, as fonts give them back in place of characters: ⼯ for 工, ⻓ for 长
const RADICAL = /[\u2E80-\u2FD5]/g;

/**
 * Puts the character where a PDF has the radical that looks like it, and the dash where it has the bar (―).
 *
 * A font draws 工 and ⼯ with one glyph, and of a PDF only the glyph is known: which of the two comes out is chance.
 */
export function plainHan(text: string): string {
  return text.replace(RADICAL, (radical) => LIKE.get(radical) ?? radical.normalize('NFKC')).replaceAll('―', '—');
}
