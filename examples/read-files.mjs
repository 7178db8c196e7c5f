/** Bytes of any origin: the encoding is found and recorded, a web page's main text and metadata table too. */
import { readText } from 'gongwen';
import { createAnnotator } from 'gongwen/node';

const page = `<html><head><meta charset="utf-8"><title>关于做好春耕生产工作的通知</title></head><body>
<nav><a href="/">首页</a> <a href="/zwgk">政务公开</a></nav>
<table><tr><td>发文机关：</td><td>示例市人民政府办公室</td></tr>
<tr><td>发文字号：</td><td>示政办发〔2024〕5号</td></tr><tr><td>成文日期：</td><td>2024年3月1日</td></tr></table>
<div id="UCAP-CONTENT"><p>各县（市、区）人民政府：</p><p>一、总体要求</p>
<p>落实春耕备耕资金1.2亿元，高标准农田达到30万亩以上。</p></div>
<script>share()</script></body></html>`;

const annotator = await createAnnotator();
const input = await readText(new TextEncoder().encode(page), { uri: 'notice.html' });
const document = annotator.annotate(input);

console.log(document.text);
console.log(document.source);
