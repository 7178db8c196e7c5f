import { AnnotationError } from '../../src/errors';

describe('AnnotationError', () => {
  it('carries a code, the offset and the cause', () => {
    const cause = new Error('inner');
    const error = new AnnotationError('undecodable-bytes', 'Byte 7.', { offset: 7, cause });
    expect(error).toMatchObject({
      name: 'AnnotationError',
      code: 'undecodable-bytes',
      offset: 7,
      cause,
      message: 'Byte 7.',
    });
  });

  it('shows the first faults and counts the rest', () => {
    const issues = Array.from({ length: 7 }, (_, i) => ({ path: `line ${i + 1}`, message: 'empty' }));
    const { message } = new AnnotationError('invalid-dictionary', 'Bad:', { issues });
    expect(message.split('\n')).toEqual([
      'Bad:',
      ...[1, 2, 3, 4, 5].map((n) => `  line ${n}: empty`),
      '  … and 2 more',
    ]);
  });
});
