"""Extensions: methods of the asynchronous client.

Made by `python -m generator generate` from spec/helix/extensions.yaml. Edits here are lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from twitchapi_gen.api import facts
from twitchapi_gen.runtime.base.values import UNSET, Unset
from twitchapi_gen.runtime.client.client import AsyncClient, Listing

if TYPE_CHECKING:
    from twitchapi_gen.api.models.extensions import (
        AsyncGetExtensionLiveChannelsPage,
        Extension,
        ExtensionBitsProduct,
        ExtensionBitsProductCostInput,
        ExtensionConfigurationSegment,
        ExtensionLiveChannel,
        ExtensionSecrets,
        ExtensionSegmentType,
    )
    from twitchapi_gen.runtime.models.page import AsyncPage


class ExtensionsMethods(AsyncClient):
    """Extensions."""

    async def get_extension_configuration_segment(
        self,
        extension_id: str,
        segments: ExtensionSegmentType | str | Iterable[ExtensionSegmentType | str],
        *,
        broadcaster_id: str | None = None,
    ) -> AsyncPage[ExtensionConfigurationSegment]:
        """Get parts of an extension's stored configuration; each part at most 20 times a minute. The JWT needs the role `external`.

        `GET /helix/extensions/configurations`, extension JWT.

        Args:
            extension_id: Id of the extension.
            segments: Segments to get; duplicates are ignored.
            broadcaster_id: Id of the channel with the extension; needed for the segments `broadcaster` and `developer`, not allowed for
                `global`.

        Returns: The segments, in the order asked for.

        Raises: ParameterError, BadRequest, Unauthorized, RateLimited, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/extensions/#get-extension-configuration-segment
        """
        return await self._call(
            facts.extensions.GET_EXTENSION_CONFIGURATION_SEGMENT,
            {
                "extension_id": extension_id,
                "segments": segments,
                "broadcaster_id": broadcaster_id,
            },
        )

    async def set_extension_configuration_segment(
        self,
        extension_id: str,
        segment: ExtensionSegmentType | str,
        *,
        broadcaster_id: str | Unset = UNSET,
        content: str | Unset = UNSET,
        version: str | Unset = UNSET,
    ) -> None:
        """Store one segment of an extension's configuration, 5 KB at most and 20 times a minute at most. Running instances on a channel aren't
        notified. The JWT needs the role `external`.

        `PUT /helix/extensions/configurations`, extension JWT.

        Args:
            extension_id: Id of the extension.
            segment: Segment to store.
            broadcaster_id: Id of the channel with the extension; needed for the segments `broadcaster` and `developer`, not allowed for
                `global`.
            content: Content to store: plain text, or JSON in a string.
            version: Version of this content; the latest one when omitted.

        Returns: nothing.

        Raises: ParameterError, BadRequest, Unauthorized, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/extensions/#set-extension-configuration-segment
        """
        return await self._call(
            facts.extensions.SET_EXTENSION_CONFIGURATION_SEGMENT,
            {
                "extension_id": extension_id,
                "segment": segment,
                "broadcaster_id": broadcaster_id,
                "content": content,
                "version": version,
            },
        )

    async def set_extension_required_configuration(
        self,
        broadcaster_id: str,
        extension_id: str,
        extension_version: str,
        required_configuration: str,
    ) -> None:
        """Mark an extension as configured on a channel. For extensions that need this before activation and keep their configuration on their
        own backend. The JWT needs the role `external` and, as user_id, the owner of the extension.

        `PUT /helix/extensions/required_configuration`, extension JWT.

        Args:
            broadcaster_id: Id of the channel with the extension.
            extension_id: Id of the extension.
            extension_version: Version of the extension.
            required_configuration: The text that the developer console names as required configuration for this version.

        Returns: nothing.

        Raises: ParameterError, BadRequest, Unauthorized, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/extensions/#set-extension-required-configuration
        """
        return await self._call(
            facts.extensions.SET_EXTENSION_REQUIRED_CONFIGURATION,
            {
                "broadcaster_id": broadcaster_id,
                "extension_id": extension_id,
                "extension_version": extension_version,
                "required_configuration": required_configuration,
            },
        )

    async def send_extension_pubsub_message(
        self,
        target: Iterable[str],
        message: str,
        *,
        broadcaster_id: str | Unset = UNSET,
        is_global_broadcast: bool | Unset = UNSET,
    ) -> None:
        """Send a message to running instances of an extension, at most 100 a minute per extension and channel. The JWT needs the role
        `external`, a pubsub_perms.send that contains the target, and as channel_id the channel, or `all` for a global message.

        `POST /helix/extensions/pubsub`, extension JWT.

        Args:
            target: Recipients: `broadcast` (everyone on the channel) or `global` (all channels), never both, or `whisper-` and a user's id
                (that user). Must be `global` if is_global_broadcast is true.
            message: Plain text, or JSON in a string; 5 KB at most.
            broadcaster_id: Id of the channel; leave it out when is_global_broadcast is true.
            is_global_broadcast: Whether to send it to every channel with the active extension. Default: false.

        Returns: nothing.

        Raises: ParameterError, BadRequest, Unauthorized, UnprocessableEntity, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/extensions/#send-extension-pubsub-message
        """
        return await self._call(
            facts.extensions.SEND_EXTENSION_PUBSUB_MESSAGE,
            {
                "target": target,
                "message": message,
                "broadcaster_id": broadcaster_id,
                "is_global_broadcast": is_global_broadcast,
            },
        )

    def get_extension_live_channels(
        self,
        extension_id: str,
        *,
        first: int | None = None,
        after: str | None = None,
        limit: int | None = None,
    ) -> Listing[AsyncGetExtensionLiveChannelsPage, ExtensionLiveChannel]:
        """List live channels that have an extension installed or active, some minutes late. Fails with 404 if there are none.

        `GET /helix/extensions/live`, app or user token.

        Args:
            extension_id: Id of the extension.
            first: Items per page; a page may have fewer.
            after: Cursor of the previous page; returns the page after it.
            limit: Maximum number of items when iterating, over all pages.

        Returns: The requested items. `async for` iterates over all pages, `await` returns the first page.

        Raises: ParameterError, BadRequest, Unauthorized, NotFound, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/extensions/#get-extension-live-channels
        """
        return self._listing(
            facts.extensions.GET_EXTENSION_LIVE_CHANNELS,
            {
                "extension_id": extension_id,
                "first": first,
                "after": after,
            },
            limit,
        )

    async def get_extension_secrets(
        self,
        extension_id: str,
    ) -> AsyncPage[ExtensionSecrets]:
        """Get the secrets that sign an extension's JWTs. The JWT needs the role `external`.

        `GET /helix/extensions/jwt/secrets`, extension JWT.

        Args:
            extension_id: Id of the extension.

        Returns: The requested items.

        Raises: ParameterError, BadRequest, Unauthorized, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/extensions/#get-extension-secrets
        """
        return await self._call(
            facts.extensions.GET_EXTENSION_SECRETS,
            {
                "extension_id": extension_id,
            },
        )

    async def create_extension_secret(
        self,
        extension_id: str,
        *,
        delay: int | timedelta | Unset = UNSET,
    ) -> AsyncPage[ExtensionSecrets]:
        """Create a new secret for an extension's JWTs. It retires the existing ones, so prepare to switch. The JWT needs the role `external`.

        `POST /helix/extensions/jwt/secrets`, extension JWT.

        Args:
            extension_id: Id of the extension.
            delay: Time until the new secret becomes active, so that all instances can switch in time. Seconds, or a timedelta. At least 300
                seconds. Default: 300.

        Returns: The secrets, old and new.

        Raises: ParameterError, BadRequest, Unauthorized, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/extensions/#create-extension-secret
        """
        return await self._call(
            facts.extensions.CREATE_EXTENSION_SECRET,
            {
                "extension_id": extension_id,
                "delay": delay,
            },
        )

    async def send_extension_chat_message(
        self,
        broadcaster_id: str,
        text: str,
        extension_id: str,
        extension_version: str,
    ) -> None:
        """Write in a channel's chat under the extension's name, at most 12 messages a minute per channel. The extension must have its chat
        capability switched on, and the JWT needs the role `external` and the channel as channel_id.

        `POST /helix/extensions/chat`, extension JWT.

        Args:
            broadcaster_id: Id of the channel; the extension must be active there.
            text: Message to write. At most 280 characters.
            extension_id: Id of the extension.
            extension_version: Version of the extension.

        Returns: nothing.

        Raises: ParameterError, BadRequest, Unauthorized, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/extensions/#send-extension-chat-message
        """
        return await self._call(
            facts.extensions.SEND_EXTENSION_CHAT_MESSAGE,
            {
                "broadcaster_id": broadcaster_id,
                "text": text,
                "extension_id": extension_id,
                "extension_version": extension_version,
            },
        )

    async def get_extensions(
        self,
        extension_id: str,
        *,
        extension_version: str | None = None,
    ) -> AsyncPage[Extension]:
        """Get one version of an extension in any state. The JWT needs the role `external`.

        `GET /helix/extensions`, extension JWT.

        Args:
            extension_id: Id of the extension.
            extension_version: Version to get; by default the newest released one, if there is one.

        Returns: The extension asked for.

        Raises: ParameterError, BadRequest, Unauthorized, NotFound, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/extensions/#get-extensions
        """
        return await self._call(
            facts.extensions.GET_EXTENSIONS,
            {
                "extension_id": extension_id,
                "extension_version": extension_version,
            },
        )

    async def get_released_extensions(
        self,
        extension_id: str,
        *,
        extension_version: str | None = None,
    ) -> AsyncPage[Extension]:
        """Get one released version of an extension; fails with 404 if it isn't released.

        `GET /helix/extensions/released`, app or user token.

        Args:
            extension_id: Id of the extension.
            extension_version: Version to get; by default the newest.

        Returns: The extension asked for.

        Raises: ParameterError, BadRequest, Unauthorized, NotFound, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/extensions/#get-released-extensions
        """
        return await self._call(
            facts.extensions.GET_RELEASED_EXTENSIONS,
            {
                "extension_id": extension_id,
                "extension_version": extension_version,
            },
        )

    async def get_extension_bits_products(
        self,
        *,
        should_include_all: bool | None = None,
    ) -> AsyncPage[ExtensionBitsProduct]:
        """List the products that an extension sells for Bits. The app token's client id determines the extension.

        `GET /helix/bits/extensions`, app token.

        Args:
            should_include_all: Whether to include disabled and expired products. Default: false.

        Returns: The products, ordered by SKU.

        Raises: ParameterError, BadRequest, Unauthorized, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/extensions/#get-extension-bits-products
        """
        return await self._call(
            facts.extensions.GET_EXTENSION_BITS_PRODUCTS,
            {
                "should_include_all": should_include_all,
            },
        )

    async def update_extension_bits_product(
        self,
        sku: str,
        cost: ExtensionBitsProductCostInput | Mapping[str, object],
        display_name: str,
        *,
        in_development: bool | Unset = UNSET,
        expiration: datetime | str | Unset = UNSET,
        is_broadcast: bool | Unset = UNSET,
    ) -> AsyncPage[ExtensionBitsProduct]:
        """Change a product that an extension sells for Bits, or add it if the SKU is new. The app token's client id determines the extension.

        `PUT /helix/bits/extensions`, app token.

        Args:
            sku: Product to change or add; letters, digits, `-`, `_` and `.` only. It can't be renamed later. At most 255 characters.
            cost: Its price.
            display_name: Name that viewers see in the extension. At most 255 characters.
            in_development: Whether to hide it from the public. Default: false.
            expiration: End of the sale, by default never; a time in the past disables the product.
            is_broadcast: Whether a purchase is announced to every instance of the extension on the channel. Default: false.

        Returns: The extension's products, ordered by SKU.

        Raises: ParameterError, BadRequest, Unauthorized, and the errors of every call (NetworkError, TokenError).

        https://dev.twitch.tv/docs/api/reference/extensions/#update-extension-bits-product
        """
        return await self._call(
            facts.extensions.UPDATE_EXTENSION_BITS_PRODUCT,
            {
                "sku": sku,
                "cost": cost,
                "display_name": display_name,
                "in_development": in_development,
                "expiration": expiration,
                "is_broadcast": is_broadcast,
            },
        )
