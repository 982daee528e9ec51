// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/json/jsonreader.h"

#include <QtCore/QHash>

#include <algorithm>

namespace wardroom {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// The members of an object while it is read. An index is kept once there are many.
struct Members
{
    QStringList keys;
    QList<JsonValue> items;
    QHash<QString, qsizetype> index;

    void set(const QString &key, JsonValue value)
    {
        constexpr qsizetype many = 32;
        const qsizetype known = keys.size() < many ? keys.indexOf(key) : index.value(key, -1);
        if (known >= 0) {
            items[known] = std::move(value);
            return;
        }
        keys.append(key);
        items.append(std::move(value));
        if (keys.size() == many) {
            for (qsizetype i = 0; i < many; ++i)
                index.insert(keys.at(i), i);
        } else if (keys.size() > many) {
            index.insert(key, keys.size() - 1);
        }
    }
};

/// Recursive descent over the bytes. The first fault is kept, everything after it returns at once.
class Reader
{
public:
    Reader(const QByteArray &text, const CancelToken &cancel)
        : m_begin(text.constData())
        , m_at(text.constData())
        , m_end(text.constData() + text.size())
        , m_cancel(cancel)
    {
        if (text.startsWith("\xEF\xBB\xBF"))
            m_at += 3;
    }

    Result<JsonValue> read()
    {
        skipSpace();
        if (m_at == m_end)
            return failure(fault("the file is empty"));
        JsonValue root = value(0);
        skipSpace();
        if (!m_failed && m_at != m_end)
            complain("something follows the end of the document");
        if (m_cancel.isCancelled())
            return failure(ErrorKind::Cancelled);
        if (m_failed)
            return failure(m_error);
        return root;
    }

private:
    Error fault(const char *what) const
    {
        const char *line = m_begin;
        int lines = 1;
        for (const char *c = m_begin; c < m_at; ++c) {
            if (*c == '\n') {
                ++lines;
                line = c + 1;
            }
        }
        const auto column = QString::fromUtf8(line, m_at - line).size() + 1;
        return {ErrorKind::Protocol,
                0,
                QStringLiteral("line %1, column %2: %3").arg(lines).arg(column).arg(QLatin1String(what)),
                {},
                false,
                ErrorCause::BodyMalformed};
    }
    void complain(const char *what)
    {
        if (!m_failed)
            m_error = fault(what);
        m_failed = true;
    }
    void skipSpace()
    {
        while (m_at < m_end && isSpace(*m_at))
            ++m_at;
    }
    bool take(char c)
    {
        if (m_at == m_end || *m_at != c)
            return false;
        ++m_at;
        return true;
    }

    JsonValue value(int depth)
    {
        if (m_failed || m_at == m_end) {
            complain("the text ends too early");
            return {};
        }
        if (depth > DeepestJson) {
            complain("the document is nested too deeply");
            return {};
        }
        switch (*m_at) {
        case '{':
            return object(depth);
        case '[':
            return array(depth);
        case '"':
            return JsonValue::string(string());
        case 't':
            return word("true", JsonValue::boolean(true));
        case 'f':
            return word("false", JsonValue::boolean(false));
        case 'n':
            return word("null", JsonValue());
        default:
            return number();
        }
    }

    JsonValue word(QByteArrayView name, const JsonValue &meaning)
    {
        if (m_end - m_at < name.size() || QByteArrayView(m_at, name.size()) != name) {
            complain("a value is expected here");
            return {};
        }
        m_at += name.size();
        return meaning;
    }

    JsonValue number()
    {
        const char *start = m_at;
        take('-');
        if (m_at == m_end || !isDigit(*m_at)) {
            m_at = start;
            complain("a value is expected here");
            return {};
        }
        if (!take('0'))
            digits();
        if (take('.') && !digits())
            complain("a digit is expected here");
        if (m_at < m_end && (*m_at == 'e' || *m_at == 'E')) {
            ++m_at;
            if (!take('+'))
                take('-');
            if (!digits())
                complain("a digit is expected here");
        }
        return JsonValue::numberOf(QString::fromLatin1(start, m_at - start));
    }

    bool digits()
    {
        const char *start = m_at;
        while (m_at < m_end && isDigit(*m_at))
            ++m_at;
        return m_at > start;
    }

    JsonValue array(int depth)
    {
        ++m_at;
        QList<JsonValue> items;
        skipSpace();
        if (take(']'))
            return JsonValue::array();
        while (!m_failed && !m_cancel.isCancelled()) {
            skipSpace();
            items.append(value(depth + 1));
            skipSpace();
            if (m_failed || take(']'))
                break;
            if (!take(','))
                complain("a comma or ] is expected here");
        }
        return JsonValue::array(std::move(items));
    }

    JsonValue object(int depth)
    {
        ++m_at;
        Members members;
        skipSpace();
        if (take('}'))
            return JsonValue::object();
        while (!m_failed && !m_cancel.isCancelled()) {
            skipSpace();
            if (m_at == m_end || *m_at != '"') {
                complain("a member's name in quotes is expected here");
                break;
            }
            const QString key = string();
            skipSpace();
            if (!m_failed && !take(':'))
                complain("a colon is expected here");
            skipSpace();
            members.set(key, value(depth + 1));
            skipSpace();
            if (m_failed || take('}'))
                break;
            if (!take(','))
                complain("a comma or } is expected here");
        }
        return JsonValue::object(std::move(members.keys), std::move(members.items));
    }

    QString string()
    {
        ++m_at;
        QString text;
        const char *run = m_at;
        const auto flush = [&] { text += QString::fromUtf8(run, m_at - run); };
        while (m_at < m_end && *m_at != '"') {
            if (static_cast<unsigned char>(*m_at) < 0x20) {
                complain("a line break or control character within a text");
                return text;
            }
            if (*m_at != '\\') {
                ++m_at;
                continue;
            }
            flush();
            ++m_at;
            escape(text);
            if (m_failed)
                return text;
            run = m_at;
        }
        if (m_at == m_end) {
            complain("the text is not closed");
            return text;
        }
        flush();
        ++m_at;
        return text;
    }

    void escape(QString &text)
    {
        if (m_at == m_end)
            return complain("the text is not closed");
        static constexpr QByteArrayView names = "\"\\/bfnrt";
        static constexpr char16_t meanings[] = u"\"\\/\b\f\n\r\t";
        const char name = *m_at;
        if (name == 'u') {
            bool ok = m_end - m_at > 4 && std::all_of(m_at + 1, m_at + 5, isHexDigit);
            const ushort code = ok ? QByteArray(m_at + 1, 4).toUShort(&ok, 16) : ushort(0);
            if (!ok)
                return complain("\\u needs four hexadecimal digits");
            text += QChar(code);
            m_at += 5;
            return;
        }
        const qsizetype index = names.indexOf(name);
        if (index < 0)
            return complain("an unknown escape within a text");
        text += meanings[index];
        ++m_at;
    }

    const char *const m_begin;
    const char *m_at;
    const char *const m_end;
    const CancelToken &m_cancel;
    bool m_failed = false;
    Error m_error;
};

} // namespace

Result<JsonValue> readJson(const QByteArray &text, const CancelToken &cancel)
{
    return Reader(text, cancel).read();
}

} // namespace wardroom
