// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/json/rfc3339.h"

#include <QtCore/QDateTime>

#include <charconv>

namespace wardroom {

namespace {

/// Reads forms of fixed width, such as times, from left to right.
class Reader
{
public:
    explicit Reader(std::string_view text)
        : m_rest(text)
    {
    }

    bool failed() const { return m_failed; }
    bool atEnd() const { return m_rest.empty(); }
    char peek() const { return m_rest.empty() ? '\0' : m_rest.front(); }

    int number(std::size_t digits)
    {
        int value = 0;
        const char *begin = m_rest.data();
        if (m_rest.size() < digits) {
            m_failed = true;
            return 0;
        }
        const auto [at, error] = std::from_chars(begin, begin + digits, value);
        m_failed = m_failed || error != std::errc() || at != begin + digits || value < 0;
        m_rest.remove_prefix(digits);
        return value;
    }

    bool take(char wanted)
    {
        if (peek() != wanted)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    void expect(char wanted) { m_failed = !take(wanted) || m_failed; }

    /// The fraction's first three digits; the others are passed over.
    int milliseconds()
    {
        int value = 0;
        int digits = 0;
        for (; peek() >= '0' && peek() <= '9'; ++digits, m_rest.remove_prefix(1)) {
            if (digits < 3)
                value = value * 10 + (peek() - '0');
        }
        m_failed = m_failed || digits == 0;
        for (; digits < 3; ++digits)
            value *= 10;
        return value;
    }

private:
    std::string_view m_rest;
    bool m_failed = false;
};

} // namespace

std::optional<qint64> parseRfc3339(std::string_view text)
{
    Reader in(text);
    const int year = in.number(4);
    in.expect('-');
    const int month = in.number(2);
    in.expect('-');
    const QDate date(year, month, in.number(2));
    if (!in.take('t') && !in.take(' '))
        in.expect('T');
    const int hour = in.number(2);
    in.expect(':');
    const int minute = in.number(2);
    in.expect(':');
    const int second = in.number(2);
    const int ms = in.take('.') ? in.milliseconds() : 0;
    qint64 offset = 0;
    if (!in.take('Z') && !in.take('z')) {
        const int sign = in.peek() == '-' ? -1 : 1;
        if (!in.take('-'))
            in.expect('+');
        offset = sign * 3600 * in.number(2);
        in.expect(':');
        offset += sign * 60 * in.number(2);
    }
    if (in.failed() || !in.atEnd() || !date.isValid() || hour > 23 || minute > 59 || second > 60)
        return std::nullopt;
    const qint64 days = date.toJulianDay() - QDate(1970, 1, 1).toJulianDay();
    return ((days * 24 + hour) * 3600 + minute * 60 + second - offset) * 1000 + ms;
}

QString formatRfc3339(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

} // namespace wardroom
