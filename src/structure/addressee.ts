// Who is spoken to, alone in its line: 各位代表: 同志们! 尊敬的各位来宾, 女士们、先生们:
const SALUTATION =
  /^(?:尊敬的|亲爱的)?(?:各位[^。,;:!?]{1,20}|(?:全体)?(?:同志|朋友|女士|先生|代表|委员|同胞|来宾)们[^。;:!?]{0,20}|主席先生[^。;:!?]{0,20}|(?:主任|主席)、[^。;:!?]{1,30})[:!,]$/;
// The same at the head of a paragraph: 各位代表,2015年是… 同志们！…
const INLINE_SALUTATION = /^(?:各位(?:代表|委员|同志|领导|来宾|朋友)|同志们|代表们|朋友们)[,:!]/;
// Whom a document is sent to: 各省、自治区、直辖市人民政府,国务院各部委、各直属机构:  教育部:  …文化和旅游厅(局):
const ADDRESSEE =
  /(?:[省市区县旗州府部委办厅局院行会社司校团军队署馆处科所站]|中心|单位|企业|机构|机关|部门|公司|集团|总部|国务院|同志|代表|委员)(?:\([^()]{1,20}\))?:$/;
// One person, by office: 马某某副主席: 王某某同志: 尊敬的李某院士:
const PERSON =
  /^(?:尊敬的)?\p{Script=Han}{2,5}(?:副?(?:主席|委员长|总理|部长|省长|市长|区长|县长|主任|书记|会长|院长|校长)|院士|教授|先生|女士|同志|代表|委员):$/u;
// Lines that end in a colon and announce something: 主要预期目标是: 现通知如下:
const ANNOUNCES = /(?:如下|以下|包括|[是为]|要求|工作|内容|任务|目标|原则|部门|单位)[^,、]{0,3}:$/;

/** Tells whether a line is a salutation and nothing else. */
export function isSalutation(line: string): boolean {
  return line.length <= 45 && SALUTATION.test(line);
}

/** Tells whether a paragraph opens with a salutation. */
export function opensWithSalutation(line: string): boolean {
  return INLINE_SALUTATION.test(line.slice(0, 10));
}

/** Tells whether a line at the head of a document names those it is sent to. */
export function isAddressee(line: string): boolean {
  if (line.length < 3 || line.length > 400 || line.includes('。')) return false;
  if (PERSON.test(line)) return true;
  const tail = line.slice(-40);
  return ADDRESSEE.test(tail) && (/^各|,各|、各|部门:$/.test(line) || !ANNOUNCES.test(tail));
}
