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

} // namespace

SampleReader::SampleReader(std::string_view json)
    : m_begin(json.data())
    , m_end(json.data() + json.size())
    , m_at(m_begin)
{
}

std::optional<std::size_t> SampleReader::appendTo(Series &series)
{
    const auto here = [this] { return static_cast<std::size_t>(m_at - m_begin); };
    if (!take('['))
        return here();
    if (!take(']')) {
        do {
            const auto next = pair();
            if (!next)
                return here();
            series.times.push_back(next->timeMs);
            series.values.push_back(next->value);
        } while (take(','));
        if (!take(']'))
            return here();
    }
    skipSpace();
    return m_at == m_end ? std::nullopt : std::optional(here());
}

std::optional<SampleReader::Sample> SampleReader::sample()
{
    const auto only = pair();
    skipSpace();
    return m_at == m_end ? only : std::nullopt;
}

std::optional<qint64> SampleReader::milliseconds(double seconds)
{
    // Also false for NaN.
    if (!(std::abs(seconds) <= static_cast<double>(LastSecond)))
        return std::nullopt;
    return std::llround(seconds * 1000);
}

std::optional<SampleReader::Sample> SampleReader::pair()
{
    if (!take('['))
        return std::nullopt;
    skipSpace();
    const auto timeMs = time();
    if (!timeMs || !take(',') || !take('"'))
        return std::nullopt;
    const auto value = number();
    if (!value || m_at == m_end || *m_at != '"')
        return std::nullopt;
    ++m_at;
    if (!take(']'))
        return std::nullopt;
    return Sample{*timeMs, *value};
}

bool SampleReader::take(char wanted)
{
    skipSpace();
    if (m_at == m_end || *m_at != wanted)
        return false;
    ++m_at;
    return true;
}

void SampleReader::skipSpace()
{
    while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
        ++m_at;
}

/// Decimal arithmetic on purpose: a double would not hold the milliseconds of a far date.
std::optional<qint64> SampleReader::time()
{
    const char *const start = m_at;
    const bool negative = m_at != m_end && *m_at == '-';
    if (negative)
        ++m_at;
    const char *const digits = m_at;
    qint64 seconds = 0;
    for (; m_at != m_end && isDigit(*m_at) && seconds <= LastSecond; ++m_at)
        seconds = seconds * 10 + (*m_at - '0');
    if (m_at == digits || seconds > LastSecond)
        return std::nullopt;
    qint64 fraction = 0;
    if (m_at != m_end && *m_at == '.') {
        ++m_at;
        fraction = fractionMs();
    }
    if (m_at != m_end && (*m_at == 'e' || *m_at == 'E')) {
        m_at = start;
        return timeWithExponent();
    }
    const qint64 ms = seconds * 1000 + fraction;
    return negative ? -ms : ms;
}

qint64 SampleReader::fractionMs()
{
    qint64 ms = 0;
    int digits = 0;
    for (; m_at != m_end && isDigit(*m_at); ++m_at, ++digits) {
        if (digits < 3)
            ms = ms * 10 + (*m_at - '0');
        else if (digits == 3 && *m_at >= '5')
            ++ms;
    }
    for (; digits < 3; ++digits)
        ms *= 10;
    return ms;
}

std::optional<qint64> SampleReader::timeWithExponent()
{
    double seconds = 0;
    const auto [end, problem] = std::from_chars(m_at, m_end, seconds);
    if (problem != std::errc())
        return std::nullopt;
    m_at = end;
    return milliseconds(seconds);
}

std::optional<double> SampleReader::number()
{
    // Counters are whole numbers more often than not: no need for the general way.
    const char *const start = m_at;
    qint64 whole = 0;
    while (m_at != m_end && isDigit(*m_at) && m_at - start < ExactDigits)
        whole = whole * 10 + (*m_at++ - '0');
    if (m_at != start && m_at != m_end && *m_at == '"')
        return static_cast<double>(whole);

    m_at = start;
    if (m_at != m_end && *m_at == '+' && m_end - m_at > 1 && m_at[1] != '-')
        ++m_at;
    double result = 0;
    const auto [end, problem] = std::from_chars(m_at, m_end, result); // knows NaN and Inf in any case
    if (problem != std::errc())
        return std::nullopt;
    m_at = end;
    return result;
}

} // namespace wardroom
