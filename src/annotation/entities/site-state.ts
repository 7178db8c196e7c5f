import type { Span } from '../../text';
import type { Reading } from './reading';

// 投入运营, 建成投用 after the name: it is in use
const IN_USE =
  /^[^,。;\n]{0,12}?(?:投入(?:使用|运营|试?运行|试运营)|建成|投用|启用|开通|通车|投运|贯通|揭牌|开园|开业|落成|入驻)/;
// 项目, 开工, 签约, 招商 after the name: it is none yet
const NOT_YET = /^[^,。;\n]{0,20}?(?:项目|开工|签约|招商|在建|动工|建设|落地|前期|主体|装修|施工|规划)/;
// 推进, 启动 before the name: whatever follows, it is being worked at
const PUSHED =
  /(?:推动|推进|加快|促进|确保|力争|争取|启动|开工|规划|谋划|筹建|实施|建设|签约|改造|扩建|开发)[^。;,]{0,24}$/;
// 依托, 新建了 before the name: it is there
const THERE = /(?:依托|建成|[建成设创]立?了|建设了|发挥|投用|启用|提高)[^。;,]{0,24}$/;

/** The state of a site: under way makes a project of it (推进X建设, X开始招商), otherwise it is a facility. */
export function isUnderWay(reading: Reading, { start, end }: Span): boolean {
  const before = reading.before(start, 30);
  if (THERE.test(before)) return false;
  if (PUSHED.test(before)) return true;
  const after = reading.after(end, 24);
  return !IN_USE.test(after) && NOT_YET.test(after);
}

// X投入运营, X正在装修, X开始招商, X挂牌: what is said only of a definite site
const SAID_OF_ONE =
  /^(?:正在|正式|已|已经|全面|顺利|如期|成功)?(?:投入(?:使用|运营|试?运行|试运营)|揭牌|挂牌|开园|开业|开馆|封顶|通车|进行|开始招商|开工建设|纳入|获得?[“"]|落成|竣工)/;
// 启动X建设, 启动X: begun is a definite one
const BEGUN = /(?:启动|奠基)了?$/;

/** Whether what is said of a phrase can only be said of one definite site. */
export function hasDefiniteState(reading: Reading, { start, end }: Span): boolean {
  return SAID_OF_ONE.test(reading.after(end, 12)) || BEGUN.test(reading.before(start, 4));
}

// 成立了X集团, 组建X联盟: what is founded is a definite one
const FOUNDED = /(?:成立|组建|创办)了?$/;

// 支持企业成立…, 分批组建…: whichever they may be
const FOUNDS_ANY = /鼓励|支持|引导|推动|有的|分批|可以|[可各]|允许|等[^,。;]{0,8}载体/;

/** Whether the text says of an organization that it is founded. */
export function isFounded(reading: Reading, { start }: Span): boolean {
  const before = reading.before(start, 20);
  return (
    FOUNDED.test(before) &&
    !FOUNDS_ANY.test(before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf(';')) + 1))
  );
}
