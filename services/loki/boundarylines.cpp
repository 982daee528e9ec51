// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/loki/boundarylines.h"

namespace wardroom {

namespace {

Labels streamOf(const LogLine &line)
{
    return line.stream ? *line.stream : Labels();
}

/// One endpoint tells structured metadata among the labels and another does not: the smaller set decides.
bool sameStream(const Labels &left, const Labels &right)
{
    const bool leftIsSmaller = left.size() < right.size();
    const Labels &small = leftIsSmaller ? left : right;
    const Labels &large = leftIsSmaller ? right : left;
    return std::includes(large.begin(), large.end(), small.begin(), small.end());
}

} // namespace

void BoundaryLines::clear()
{
    m_timeNs = 0;
    m_byText.clear();
}

void BoundaryLines::remember(const LogLine &line)
{
    if (line.timeNs != m_timeNs)
        m_byText.clear();
    m_timeNs = line.timeNs;
    m_byText[line.text].push_back(streamOf(line));
}

bool BoundaryLines::takeRepeat(const LogLine &line)
{
    if (line.timeNs != m_timeNs)
        return false;
    const auto known = m_byText.find(line.text);
    if (known == m_byText.end())
        return false;
    std::vector<Labels> &streams = *known;
    const Labels stream = streamOf(line);
    auto match = std::find(streams.begin(), streams.end(), stream);
    if (match == streams.end())
        match = std::find_if(streams.begin(), streams.end(),
                             [&stream](const Labels &candidate) { return sameStream(candidate, stream); });
    if (match == streams.end())
        return false;
    streams.erase(match);
    if (streams.empty())
        m_byText.erase(known);
    return true;
}

} // namespace wardroom
