// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/explore/labelcardinality.h"

#include <QtCore/QHash>

#include <algorithm>

namespace wardroom {

std::vector<LabelCardinality> labelCardinality(const std::vector<Labels> &series, const CancelToken &token)
{
    QHash<QString, QHash<QString, qint64>> counts;
    for (const Labels &one : series) {
        if (token.isCancelled())
            return {};
        for (const auto &[label, value] : one) {
            if (label != QLatin1String("__name__"))
                ++counts[label][value];
        }
    }
    std::vector<LabelCardinality> result;
    for (auto label = counts.cbegin(); label != counts.cend(); ++label) {
        LabelCardinality one{label.key(), {}};
        for (auto value = label->cbegin(); value != label->cend(); ++value)
            one.values.push_back({value.key(), value.value()});
        std::sort(one.values.begin(), one.values.end(), [](const NamedCount &a, const NamedCount &b) {
            return a.count != b.count ? a.count > b.count : a.name < b.name;
        });
        result.push_back(std::move(one));
    }
    std::sort(result.begin(), result.end(), [](const LabelCardinality &a, const LabelCardinality &b) {
        return a.values.size() != b.values.size() ? a.values.size() > b.values.size() : a.label < b.label;
    });
    return result;
}

} // namespace wardroom
