// SPDX-License-Identifier: MIT
// FunctionRef: a callback for the length of one call, without allocation. It does not own what it calls.
#pragma once

#include <memory>
#include <type_traits>
#include <utility>

namespace stratamap {

template <typename Signature>
class FunctionRef;

template <typename R, typename... Args>
class FunctionRef<R(Args...)> {
public:
    template <typename F>
    requires(!std::is_same_v<std::remove_cvref_t<F>, FunctionRef> && std::is_invocable_r_v<R, F&, Args...>)
        FunctionRef(F&& callee)  // NOLINT(cppcoreguidelines-missing-std-forward): it is called later, by reference
        : m_callee(const_cast<void*>(static_cast<const void*>(std::addressof(callee)))),
          m_call([](void* what, Args... args) -> R {
              return (*static_cast<std::remove_reference_t<F>*>(what))(std::forward<Args>(args)...);
          })
    {
    }

    R operator()(Args... args) const { return m_call(m_callee, std::forward<Args>(args)...); }

private:
    void* m_callee;
    R (*m_call)(void*, Args...);
};

}  // namespace stratamap
