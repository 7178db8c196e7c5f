// What a document calls itself: …的通知, …实施方案（试行）, 政府工作报告, 2016年…报告(草案)
const GENRE =
  /(?:通知|意见|批复|复函|[函法令]|通报|决定|决议|办法|规定|方案|规划|纲要|报告|条例|公告|通告|细则|命令|议案|纪要|要点|规则|计划|名单|措施|目录|标准|制度|指南|章程|宣言|公报|讲话|致辞|预案|解读|说明|提纲|建议|清单|规范|大纲|白皮书|修正案|解释|政策)(?:\([^()]{1,20}\))?$/;

/** Tells whether a text names a kind of document at its end: …的通知, 政府工作报告. */
export function namesGenre(text: string): boolean {
  return GENRE.test(text.slice(-40).replace(/\s/g, ''));
}
