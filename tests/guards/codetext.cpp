// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/guards/codetext.h"

namespace wardroom {

namespace {

/// Goes over the text once; what is neither a comment nor a literal is copied as it is.
class Blanker
{
public:
    Blanker(QStringView code, bool keepStrings)
        : m_code(code)
        , m_out(code.toString())
        , m_keepStrings(keepStrings)
    {
    }

    QString run()
    {
        while (m_at < m_code.size())
            step();
        return m_out;
    }

private:
    bool startsWith(QStringView token) const { return m_code.mid(m_at).startsWith(token); }

    void step()
    {
        if (startsWith(u"//"))
            blankTo(m_code.indexOf(u'\n', m_at), 0);
        else if (startsWith(u"/*"))
            blankTo(m_code.indexOf(QStringView(u"*/"), m_at + 2), 2);
        else if (startsWith(u"R\"") && !isIdentifier(m_at - 1, u"uLU8"))
            rawString();
        else if (m_code[m_at] == u'"')
            literal(u'"');
        else if (m_code[m_at] == u'\'' && !isIdentifier(m_at - 1, u"uLU"))
            literal(u'\'');
        else
            ++m_at;
    }

    /// Whether the character at @p index belongs to a name or number (1'000), prefixes of literals aside.
    bool isIdentifier(qsizetype index, QStringView prefixes) const
    {
        if (index < 0)
            return false;
        const QChar c = m_code[index];
        return (c.isLetterOrNumber() || c == u'_') && !prefixes.contains(c);
    }

    void literal(QChar quote)
    {
        qsizetype end = m_at + 1;
        while (end < m_code.size() && m_code[end] != quote && m_code[end] != u'\n')
            end += m_code[end] == u'\\' ? 2 : 1;
        inside(m_at + 1, end);
        m_at = end + 1;
    }

    void rawString()
    {
        const qsizetype open = m_code.indexOf(u'(', m_at);
        if (open < 0) {
            m_at = m_code.size();
            return;
        }
        const QString close = u')' + m_code.mid(m_at + 2, open - m_at - 2).toString() + u'"';
        const qsizetype end = m_code.indexOf(close, open);
        inside(open + 1, end < 0 ? m_code.size() : end);
        m_at = end < 0 ? m_code.size() : end + close.size();
    }

    void inside(qsizetype from, qsizetype to)
    {
        if (!m_keepStrings)
            blank(from, to);
    }

    void blankTo(qsizetype end, qsizetype tail)
    {
        const qsizetype to = end < 0 ? m_code.size() : end + tail;
        blank(m_at, to);
        m_at = to;
    }

    void blank(qsizetype from, qsizetype to)
    {
        for (qsizetype i = from; i < std::min(to, m_code.size()); ++i) {
            if (m_out[i] != u'\n')
                m_out[i] = u' ';
        }
    }

    QStringView m_code;
    QString m_out;
    bool m_keepStrings;
    qsizetype m_at = 0;
};

} // namespace

QString withoutComments(QStringView code)
{
    return Blanker(code, true).run();
}

QString withoutCommentsAndStrings(QStringView code)
{
    return Blanker(code, false).run();
}

} // namespace wardroom
