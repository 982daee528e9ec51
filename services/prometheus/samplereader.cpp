// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/prometheus/samplereader.h"

#include <charconv>
#include <cmath>
#include <limits>

namespace wardroom {

namespace {

constexpr qint64 LastSecond = std::numeric_limits<qint64>::max() / 1000 - 1;
constexpr int ExactDigits = 15; ///< so many decimal digits every double holds exactly

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Where the reading stands. Lives in one function at a time and is wholly inlined there, so that the position stays
/// in a register: millions of samples pass through here.
class Cursor
{
public:
    explicit Cursor(std::string_view text)
        : m_begin(text.data())
        , m_end(text.data() + text.size())
        , m_at(m_begin)
    {
    }

    bool atEnd() const { return m_at == m_end; }
    std::size_t position() const { return static_cast<std::size_t>(m_at - m_begin); }

    void skipSpace()
    {
        while (!atEnd() && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
            ++m_at;
    }

    bool take(char wanted)
    {
        skipSpace();
        return takeNext(wanted);
    }

    std::optional<SampleReader::Sample> pair()
    {
        if (!take('['))
            return std::nullopt;
        skipSpace();
        const auto timeMs = time();
        if (!timeMs || !take(',') || !take('"'))
            return std::nullopt;
        const auto value = number();
        if (!value || !takeNext('"') || !take(']'))
            return std::nullopt;
        return SampleReader::Sample{*timeMs, *value};
    }

private:
    bool takeNext(char wanted)
    {
        if (atEnd() || *m_at != wanted)
            return false;
        ++m_at;
        return true;
    }

    /// Decimal arithmetic on purpose: a double would not hold the milliseconds of a far date.
    std::optional<qint64> time()
    {
        const char *const start = m_at;
        const bool negative = takeNext('-');
        const char *const digits = m_at;
        qint64 seconds = 0;
        for (; !atEnd() && isDigit(*m_at) && seconds <= LastSecond; ++m_at)
            seconds = seconds * 10 + (*m_at - '0');
        if (m_at == digits || seconds > LastSecond)
            return std::nullopt;
        const qint64 ms = seconds * 1000 + (takeNext('.') ? fractionMs() : 0);
        if (!atEnd() && (*m_at == 'e' || *m_at == 'E')) {
            m_at = start;
            return timeWithExponent();
        }
        return negative ? -ms : ms;
    }

    qint64 fractionMs()
    {
        qint64 ms = 0;
        int digits = 0;
        for (; !atEnd() && isDigit(*m_at); ++m_at, ++digits) {
            if (digits < 3)
                ms = ms * 10 + (*m_at - '0');
            else if (digits == 3 && *m_at >= '5')
                ++ms;
        }
        for (; digits < 3; ++digits)
            ms *= 10;
        return ms;
    }

    std::optional<qint64> timeWithExponent()
    {
        double seconds = 0;
        const auto [end, problem] = std::from_chars(m_at, m_end, seconds);
        if (problem != std::errc())
            return std::nullopt;
        m_at = end;
        return SampleReader::milliseconds(seconds);
    }

    std::optional<double> number()
    {
        // Counters are whole numbers more often than not: no need for the general way.
        const char *const start = m_at;
        qint64 whole = 0;
        while (!atEnd() && isDigit(*m_at) && m_at - start < ExactDigits)
            whole = whole * 10 + (*m_at++ - '0');
        if (m_at != start && !atEnd() && *m_at == '"')
            return static_cast<double>(whole);

        m_at = start;
        if (m_end - m_at > 1 && *m_at == '+' && m_at[1] != '-')
            ++m_at;
        double result = 0;
        const auto [end, problem] = std::from_chars(m_at, m_end, result); // knows NaN and Inf in any case
        if (problem != std::errc())
            return std::nullopt;
        m_at = end;
        return result;
    }

    const char *const m_begin;
    const char *const m_end;
    const char *m_at;
};

} // namespace

std::optional<std::size_t> SampleReader::appendTo(Series &series) const
{
    Cursor cursor(m_json);
    if (!cursor.take('['))
        return cursor.position();
    if (!cursor.take(']')) {
        do {
            const auto next = cursor.pair();
            if (!next)
                return cursor.position();
            series.times.push_back(next->timeMs);
            series.values.push_back(next->value);
        } while (cursor.take(','));
        if (!cursor.take(']'))
            return cursor.position();
    }
    cursor.skipSpace();
    return cursor.atEnd() ? std::nullopt : std::optional(cursor.position());
}

std::optional<SampleReader::Sample> SampleReader::sample() const
{
    Cursor cursor(m_json);
    const auto only = cursor.pair();
    cursor.skipSpace();
    return cursor.atEnd() ? only : std::nullopt;
}

std::optional<qint64> SampleReader::milliseconds(double seconds)
{
    // Also false for NaN.
    if (!(std::abs(seconds) <= static_cast<double>(LastSecond)))
        return std::nullopt;
    return std::llround(seconds * 1000);
}

} // namespace wardroom
